package io.herald.audience;

import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The owner of a subscription, who holds the token that stands in every message, wants to hear of something else. */
@Stateless
@PermitAll
public class ChangeSubscription {

    private final Subscribers subscribers;
    private final Parts parts;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ChangeSubscription() {
        this(null, null, null);
    }

    @Inject
    public ChangeSubscription(Subscribers subscribers, Parts parts, AuditTrail audit) {
        this.subscribers = subscribers;
        this.parts = parts;
        this.audit = audit;
    }

    /**
     * @return whether somebody who is told has this token; the wishes hold from now on
     * @throws io.herald.shared.ValidationException when the wishes name nothing, or what there is not
     */
    public boolean handle(String token, Wishes wishes) {
        Optional<Subscriber> found = subscribers.findByUnsubscription(new Token(token))
                .filter(subscriber -> subscriber.status() == SubscriberStatus.CONFIRMED);
        if (found.isEmpty()) {
            return false;
        }
        Subscriber subscriber = found.get();
        parts.check(wishes);
        if (!wishes.equals(subscriber.wishes())) {
            subscriber.wish(wishes);
            audit.record("subscriber.changed", "subscriber", subscriber.id().value(),
                    Map.of("kind", subscriber.kind().wire()));
        }
        return true;
    }
}
