package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The owner of an address says yes, with the token from the confirmation mail. */
@Stateless
@PermitAll
public class ConfirmSubscription {

    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ConfirmSubscription() {
        this(null, null, null);
    }

    @Inject
    public ConfirmSubscription(Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the subscription is confirmed now; not when the token is unknown, too old, or was overtaken */
    public boolean handle(String token) {
        Optional<Subscriber> found = subscribers.findByConfirmation(new Token(token));
        boolean before = found.filter(subscriber -> subscriber.status() == SubscriberStatus.CONFIRMED).isPresent();
        boolean after = found.filter(subscriber -> subscriber.confirm(clock.instant())).isPresent();
        if (after && !before) {
            audit.record("subscriber.confirmed", "subscriber", found.orElseThrow().id().value(), Map.of());
        }
        return after;
    }
}
