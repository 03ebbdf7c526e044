/**
 * Mastodon, and servers that speak its API: statuses, threaded under the first one of an incident. It calls
 * {@code channel} only.
 * Promise: the delivery's key is the Idempotency-Key, so that a server takes a repeated status once; the limit on its
 * length is the one that the server itself tells.
 */
@NullMarked
package io.herald.channel.social.mastodon;

import org.jspecify.annotations.NullMarked;
