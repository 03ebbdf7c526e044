package io.herald.audience;

import io.herald.audience.domain.SignUpThrottle;
import io.herald.audience.domain.Subscribers;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets addresses whose owners never said yes, a week after somebody asked for them. */
@Stateless
@PermitAll
@WorkflowStep
public class PurgeUnconfirmed {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration COUNTED = Duration.ofDays(1);

    private final Subscribers subscribers;
    private final SignUpThrottle throttle;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected PurgeUnconfirmed() {
        this(null, null, null);
    }

    @Inject
    public PurgeUnconfirmed(Subscribers subscribers, SignUpThrottle throttle, Clock clock) {
        this.subscribers = subscribers;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** @return how many addresses were forgotten */
    public int handle() {
        Instant now = clock.instant();
        throttle.forget(now.minus(COUNTED));
        return subscribers.purgeUnconfirmed(now.minus(KEPT));
    }
}
