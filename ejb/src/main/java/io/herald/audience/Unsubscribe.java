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

/** Ends a subscription, with the token that stands in every mail (RFC 8058). Doing it twice is the same as once. */
@Stateless
@PermitAll
public class Unsubscribe {

    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Unsubscribe() {
        this(null, null, null);
    }

    @Inject
    public Unsubscribe(Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the token is known; the subscription has ended then */
    public boolean handle(String token) {
        Optional<Subscriber> found = subscribers.findByUnsubscription(new Token(token));
        if (found.filter(subscriber -> subscriber.leave(clock.instant())).isPresent()) {
            audit.record("subscriber.left", "subscriber", found.orElseThrow().id().value(), Map.of());
        }
        return found.isPresent();
    }
}
