package io.herald.audience;

import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * Staff says which components a subscriber hears of. Who only ever asked about single incidents cannot be told of
 * anything else that way.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ChangeWishes {

    private final Subscribers subscribers;
    private final Parts parts;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ChangeWishes() {
        this(null, null, null);
    }

    @Inject
    public ChangeWishes(Subscribers subscribers, Parts parts, AuditTrail audit) {
        this.subscribers = subscribers;
        this.parts = parts;
        this.audit = audit;
    }

    /** @param components ids; everything, when empty */
    public SubscriberRecord handle(SubscriberId id, Set<String> components) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        if (subscriber.status() != SubscriberStatus.CONFIRMED || subscriber.wishes().incidentsOnly()) {
            throw new IllegalStateOfException("subscriber",
                    subscriber.status() == SubscriberStatus.CONFIRMED ? "interested in single incidents"
                            : subscriber.status().wire(),
                    "be told of other components");
        }
        Wishes before = subscriber.wishes();
        Wishes wanted = new Wishes(before.language(), components.isEmpty(), components, Set.of(), before.incidents(),
                before.minimumImpact());
        if (!wanted.equals(before)) {
            parts.check(new Wishes(wanted.language(), wanted.everything(), components, Set.of(), Set.of(),
                    wanted.minimumImpact()));
            subscriber.wish(wanted);
            audit.record("subscriber.changed", "subscriber", id.value(), Map.of("kind", subscriber.kind().wire()));
        }
        return SubscriberRecord.of(subscriber);
    }
}
