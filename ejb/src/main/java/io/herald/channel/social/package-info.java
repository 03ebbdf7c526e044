/**
 * What social networks have in common: a post is the title, the words and the link in plain text, and it is short. It
 * calls {@code channel} and {@code shared}; each network has a package of its own below.
 * Promise: a post is counted as its network counts, link included, and never cut.
 */
@NullMarked
package io.herald.channel.social;

import org.jspecify.annotations.NullMarked;
