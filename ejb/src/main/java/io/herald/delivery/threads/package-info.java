/**
 * The server's part of sending: threads that may use what belongs to the application.
 * It implements a port of {@code delivery}'s domain and calls nothing else.
 */
@NullMarked
package io.herald.delivery.threads;

import org.jspecify.annotations.NullMarked;
