package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.channel.MessageBounced;
import io.herald.delivery.NoteBounce;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that had been taken came back. An address that cannot work is told no more; one that did not work this time is
 * counted, and told no more after {@value #SOFT_BOUNCES} times.
 */
@Stateless
@PermitAll
@WorkflowStep
public class HeedBounce {

    static final int SOFT_BOUNCES = 5;

    private final NoteBounce noteBounce;
    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected HeedBounce() {
        this(null, null, null, null);
    }

    @Inject
    public HeedBounce(NoteBounce noteBounce, Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.noteBounce = noteBounce;
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the subscriber is quarantined by this */
    public boolean handle(MessageBounced bounce) {
        Optional<Subscriber> found = noteBounce.handle(bounce).flatMap(subscribers::find);
        if (found.isEmpty()) {
            return false;
        }
        Subscriber subscriber = found.get();
        boolean dead = bounce.permanent() || subscriber.noteSoftBounce() >= SOFT_BOUNCES;
        if (!dead || !subscriber.quarantine("bounced: " + bounce.status(), clock.instant())) {
            return false;
        }
        audit.record("subscriber.quarantined", "subscriber", subscriber.id().value(),
                Map.of("kind", subscriber.kind().wire(), "status", bounce.status()));
        return true;
    }
}
