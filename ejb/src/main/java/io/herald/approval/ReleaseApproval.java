package io.herald.approval;

import io.herald.approval.domain.Claims;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The caller leaves a request to the others. Nothing happens if the caller did not work on it. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ReleaseApproval {

    private final Claims claims;
    private final AuditTrail audit;
    private final Caller caller;

    @SuppressWarnings("NullAway")
    protected ReleaseApproval() {
        this(null, null, null);
    }

    @Inject
    public ReleaseApproval(Claims claims, AuditTrail audit, Caller caller) {
        this.claims = claims;
        this.audit = audit;
        this.caller = caller;
    }

    public void handle(ApprovalId id) {
        if (claims.release(id, caller.id())) {
            audit.record("approval.released", "approval", id.value(), Map.of());
        }
    }
}
