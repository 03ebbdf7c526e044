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
import java.util.Set;
import java.util.TreeSet;

/** Staff ends that a subscriber follows an incident, and with it the subscription that was about nothing else. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class StopFollowing {

    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected StopFollowing() {
        this(null, null, null);
    }

    @Inject
    public StopFollowing(Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    public void handle(SubscriberId id, String incident) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        Wishes wishes = subscriber.wishesInSight();
        Set<String> others = new TreeSet<>(wishes.incidents());
        if (!others.remove(incident)) {
            throw new NotFoundException("subscriber", id.value());
        }
        if (wishes.incidentsOnly() && others.isEmpty()) {
            subscriber.leave(clock.instant());
        } else {
            subscriber.wish(new Wishes(wishes.language(), wishes.everything(), wishes.components(), wishes.groups(),
                    others, wishes.minimumImpact()));
        }
        audit.record("subscriber.stopped_following", "subscriber", id.value(),
                Map.of("kind", subscriber.kind().wire(), "incident", incident));
    }
}
