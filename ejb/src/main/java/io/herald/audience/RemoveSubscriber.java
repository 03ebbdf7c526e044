package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.delivery.EraseRecipient;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Erases a person: whatever belongs to the same mail address goes with it. The addresses disappear from subscribers,
 * imports, deliveries and notices; the counts of what was sent stay.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveSubscriber {

    private final Subscribers subscribers;
    private final Imports imports;
    private final EraseRecipient erase;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveSubscriber() {
        this(null, null, null, null);
    }

    @Inject
    public RemoveSubscriber(Subscribers subscribers, Imports imports, EraseRecipient erase, AuditTrail audit) {
        this.subscribers = subscribers;
        this.imports = imports;
        this.erase = erase;
        this.audit = audit;
    }

    /**
     * @return how many subscriptions the person had
     * @throws NotFoundException when there is no such subscriber
     */
    public int handle(SubscriberId id) {
        Subscriber named = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        List<Subscriber> all = named.email().map(subscribers::findByOwner).orElseGet(() -> List.of(named));
        for (Subscriber subscriber : all) {
            forget(subscriber, subscriber.address());
            subscriber.email().ifPresent(email -> forget(subscriber, email));
            subscribers.remove(subscriber);
            audit.record("subscriber.erased", "subscriber", subscriber.id().value(),
                    Map.of("kind", subscriber.kind().wire()));
        }
        return all.size();
    }

    private void forget(Subscriber subscriber, String address) {
        erase.handle(subscriber.id().value(), address);
        imports.erase(address);
    }
}
