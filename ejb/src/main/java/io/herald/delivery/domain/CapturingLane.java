package io.herald.delivery.domain;

import io.herald.delivery.DeliveryState;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps messages of a channel without settings: nothing is sent, and nothing is called sent. */
final class CapturingLane implements Lane {

    private final Clock clock;

    CapturingLane(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public Ended end(Claim claim) {
        Instant now = clock.instant();
        return new Ended(claim, false, DeliveryState.CAPTURED, Optional.of("the channel has no settings"),
                Optional.empty(), Ended.NEVER, now, now);
    }
}
