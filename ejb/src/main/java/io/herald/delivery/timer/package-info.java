/**
 * The clock's part of the outbox: it finds what was claimed and never ended, what is due again, and what the broker
 * lost. It calls the domain of {@code delivery}.
 */
@NullMarked
package io.herald.delivery.timer;

import org.jspecify.annotations.NullMarked;
