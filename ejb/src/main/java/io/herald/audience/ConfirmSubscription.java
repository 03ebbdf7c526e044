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

/** The owner of an address says yes, or yes to other wishes, with the token from the confirmation mail. */
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
        return found.filter(this::confirm).isPresent();
    }

    private boolean confirm(Subscriber subscriber) {
        boolean before = subscriber.status() == SubscriberStatus.CONFIRMED;
        Wishes wishes = subscriber.wishes();
        boolean after = subscriber.confirm(clock.instant());
        if (after && !before) {
            audit.record("subscriber.confirmed", "subscriber", subscriber.id().value(), Map.of());
        } else if (after && !wishes.equals(subscriber.wishes())) {
            audit.record("subscriber.changed", "subscriber", subscriber.id().value(), Map.of());
        }
        return after;
    }
}
