package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells an address again that did not work for a while. Its owner had said yes, and has not left. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ReactivateSubscriber {

    private final Subscribers subscribers;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReactivateSubscriber() {
        this(null, null);
    }

    @Inject
    public ReactivateSubscriber(Subscribers subscribers, AuditTrail audit) {
        this.subscribers = subscribers;
        this.audit = audit;
    }

    /** @return whether this changed anything: not for who is not quarantined */
    public boolean handle(SubscriberId id) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        boolean changed = subscriber.reactivate();
        if (changed) {
            audit.record("subscriber.reactivated", "subscriber", id.value(), Map.of("kind", subscriber.kind().wire()));
        }
        return changed;
    }
}
