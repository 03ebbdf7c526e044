package io.herald.audience;

import io.herald.audience.domain.Subscribers;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends what was asked for about single incidents that are over for good: the subscription, where it was about nothing
 * else. An incident is over for good a day after nothing more is owed about it, the post-mortem included.
 */
@Stateless
@PermitAll
@WorkflowStep
public class EndFollowing {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Subscribers subscribers;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EndFollowing() {
        this(null, null);
    }

    @Inject
    public EndFollowing(Subscribers subscribers, Clock clock) {
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** @return how many subscriptions ended */
    public int handle() {
        Instant now = clock.instant();
        return subscribers.endFollowing(now.minus(KEPT), now);
    }
}
