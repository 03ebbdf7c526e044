/**
 * Where settings of channels are kept. Nobody but {@code channel} itself looks in here.
 */
@NullMarked
package io.herald.channel.domain;

import org.jspecify.annotations.NullMarked;
