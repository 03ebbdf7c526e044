/**
 * Matrix (client-server API 1.x): messages into rooms that the account has joined, threaded under the first one of an
 * incident. It calls {@code channel} only.
 * Promise: the delivery's key is the transaction id, so that a server takes a repeated message once.
 */
@NullMarked
package io.herald.channel.chat.matrix;

import org.jspecify.annotations.NullMarked;
