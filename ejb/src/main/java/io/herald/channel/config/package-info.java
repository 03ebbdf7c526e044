/**
 * Puts the settings of a channel together from the server's configuration (MicroProfile Config) and what people saved.
 * It calls the channels only for the names of their settings.
 */
@NullMarked
package io.herald.channel.config;

import org.jspecify.annotations.NullMarked;
