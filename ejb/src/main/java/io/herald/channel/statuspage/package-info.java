/**
 * The public page as a channel: Herald serves it itself, so its answer is whether the page that readers get now has the
 * publication in it. Whoever serves the page tells {@link io.herald.channel.ServedPage} how to ask.
 */
@NullMarked
package io.herald.channel.statuspage;

import org.jspecify.annotations.NullMarked;
