package io.herald.delivery;

import java.time.Instant;
import java.util.Optional;

/** One attempt to hand a delivery to its provider. */
public record AttemptView(Instant startedAt, Instant endedAt, DeliveryState outcome, Optional<String> reason) {}
