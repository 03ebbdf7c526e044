/**
 * The broker's part of the outbox: calls for nodes, one per chunk up to a limit, sent after the
 * commit that wrote its rows.
 * It calls the steps of {@code delivery}. The queue {@code jms/herald/DeliveryChunks} must exist before Herald is
 * deployed. Promise: nothing depends on a message arriving; the database is the truth.
 */
@NullMarked
package io.herald.delivery.jms;

import org.jspecify.annotations.NullMarked;
