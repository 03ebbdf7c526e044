package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Staff ends a subscription; {@link RemoveSubscriber} erases the person as well. Twice is the same as once. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class EndSubscription {

    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EndSubscription() {
        this(null, null, null);
    }

    @Inject
    public EndSubscription(Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    public void handle(SubscriberId id) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        if (subscriber.leave(clock.instant())) {
            audit.record("subscriber.ended", "subscriber", id.value(), Map.of("kind", subscriber.kind().wire()));
        }
    }
}
