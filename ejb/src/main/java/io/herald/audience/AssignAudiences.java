package io.herald.audience;

import io.herald.audience.domain.Audiences;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says to which audiences a subscriber belongs. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AssignAudiences {

    private final Subscribers subscribers;
    private final Audiences audiences;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected AssignAudiences() {
        this(null, null, null);
    }

    @Inject
    public AssignAudiences(Subscribers subscribers, Audiences audiences, AuditTrail audit) {
        this.subscribers = subscribers;
        this.audiences = audiences;
        this.audit = audit;
    }

    /** @throws io.herald.shared.ValidationException when there is no audience, or one that does not exist */
    public void handle(SubscriberId id, Set<String> wanted) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        new Violations().require(!wanted.isEmpty(), "audiences", "must name at least one")
                .require(wanted.stream().allMatch(audience -> audiences.find(audience).isPresent()), "audiences",
                        "does not exist")
                .throwIfAny();
        subscriber.assign(wanted);
        audit.record("subscriber.assigned", "subscriber", id.value(),
                Map.of("audiences", String.join(" ", new TreeSet<>(wanted))));
    }
}
