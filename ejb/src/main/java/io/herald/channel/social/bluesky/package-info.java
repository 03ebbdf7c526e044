/**
 * Bluesky, or any other server of the AT Protocol: posts with clickable links, threaded under the first one of an
 * incident. It calls {@code channel} only.
 * Promise: a post is written under a record key of our own with the same content each time, so that repeating it
 * changes nothing.
 */
@NullMarked
package io.herald.channel.social.bluesky;

import org.jspecify.annotations.NullMarked;
