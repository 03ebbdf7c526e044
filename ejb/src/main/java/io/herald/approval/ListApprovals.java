package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The approval inbox: what waits for a decision, or what was decided. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListApprovals {

    private final Approvals approvals;
    private final ApprovalViews views;

    @SuppressWarnings("NullAway")
    protected ListApprovals() {
        this(null, null);
    }

    @Inject
    public ListApprovals(Approvals approvals, ApprovalViews views) {
        this.approvals = approvals;
        this.views = views;
    }

    /** @param open only requests that wait, the most urgent first; otherwise all, the newest first */
    public record Filter(boolean open) {}

    public Slice<ApprovalView> handle(Filter filter, Window window) {
        Slice<Approval> found = approvals.list(filter.open(), window);
        return new Slice<>(views.of(found.rows()), found.total());
    }
}
