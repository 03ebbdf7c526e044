package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The owner of a telephone, who holds the token of the subscription, says when no text shall come. */
@Stateless
@PermitAll
public class KeepQuiet {

    private final Subscribers subscribers;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected KeepQuiet() {
        this(null, null);
    }

    @Inject
    public KeepQuiet(Subscribers subscribers, AuditTrail audit) {
        this.subscribers = subscribers;
        this.audit = audit;
    }

    /**
     * @param hours nothing, for texts at any hour
     * @return whether a telephone that is told has this token; the hours hold from the next publication on
     * @throws io.herald.shared.ValidationException when the hours end where they begin
     */
    public boolean handle(String token, Optional<QuietHours> hours) {
        Optional<Subscriber> found = subscribers.findByUnsubscription(new Token(token))
                .filter(subscriber -> subscriber.status() == SubscriberStatus.CONFIRMED)
                .filter(subscriber -> subscriber.kind() == SubscriberKind.SMS);
        if (found.isEmpty()) {
            return false;
        }
        found.get().keepQuiet(hours.map(QuietHours::checked));
        audit.record("subscriber.changed", "subscriber", found.get().id().value(),
                Map.of("kind", SubscriberKind.SMS.wire(), "quiet", Boolean.toString(hours.isPresent())));
        return true;
    }
}
