package io.herald.audience;

import io.herald.audience.domain.Audiences;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Removes an audience; whoever belonged to it belongs to the others still. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveAudience {

    private final Audiences audiences;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveAudience() {
        this(null, null);
    }

    @Inject
    public RemoveAudience(Audiences audiences, AuditTrail audit) {
        this.audiences = audiences;
        this.audit = audit;
    }

    /**
     * @throws IllegalStateOfException if somebody would belong to none, or if it is the one that sign-ups go to
     */
    public void handle(String id) {
        if (audiences.find(id).isEmpty()) {
            throw new NotFoundException("audience", id);
        }
        if (id.equals(AudienceView.CUSTOMERS)) {
            throw new IllegalStateOfException("audience", "where sign-ups go", "be removed");
        }
        if (audiences.belongingOnlyTo(id) > 0) {
            throw new IllegalStateOfException("audience", "the only one of some subscribers", "be removed");
        }
        audiences.remove(id);
        audit.record("audience.removed", "audience", id, Map.of());
    }
}
