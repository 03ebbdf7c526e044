package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How many requests wait for a decision; every page of the console says so. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CountApprovals {

    private final Approvals approvals;

    @SuppressWarnings("NullAway")
    protected CountApprovals() {
        this(null);
    }

    @Inject
    public CountApprovals(Approvals approvals) {
        this.approvals = approvals;
    }

    public long handle() {
        return approvals.countOpen();
    }
}
