/**
 * The widget on other sites as a channel. It shows what the public page shows, from the same snapshot.
 */
@NullMarked
package io.herald.channel.widget;

import org.jspecify.annotations.NullMarked;
