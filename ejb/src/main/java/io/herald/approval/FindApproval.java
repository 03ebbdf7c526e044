package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** One request for a decision. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindApproval {

    private final Approvals approvals;
    private final ApprovalViews views;

    @SuppressWarnings("NullAway")
    protected FindApproval() {
        this(null, null);
    }

    @Inject
    public FindApproval(Approvals approvals, ApprovalViews views) {
        this.approvals = approvals;
        this.views = views;
    }

    /** @throws NotFoundException if there is no such request */
    public ApprovalView handle(ApprovalId id) {
        return approvals.find(id).map(approval -> views.of(List.of(approval)).getFirst())
                .orElseThrow(() -> new NotFoundException("approval", id.value()));
    }
}
