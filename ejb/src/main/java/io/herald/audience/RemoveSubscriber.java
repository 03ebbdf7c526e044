package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.delivery.EraseRecipient;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Erases a person: the address disappears from subscribers, deliveries and notices; the counts stay. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveSubscriber {

    private final Subscribers subscribers;
    private final EraseRecipient erase;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveSubscriber() {
        this(null, null, null);
    }

    @Inject
    public RemoveSubscriber(Subscribers subscribers, EraseRecipient erase, AuditTrail audit) {
        this.subscribers = subscribers;
        this.erase = erase;
        this.audit = audit;
    }

    /** @throws NotFoundException when there is no such subscriber */
    public void handle(SubscriberId id) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        erase.handle(id.value(), subscriber.address());
        subscriber.email().ifPresent(email -> erase.handle(id.value(), email));
        subscribers.remove(subscriber);
        audit.record("subscriber.erased", "subscriber", id.value(), Map.of());
    }
}
