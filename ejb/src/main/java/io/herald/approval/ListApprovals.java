package io.herald.approval;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import io.herald.shared.Slice;
import io.herald.shared.Window;

/** The inbox. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR})
public class ListApprovals {

    /** @param open only requests nobody decided yet; the most urgent first */
    public record Filter(boolean open) {}

    public Slice<ApprovalView> handle(Filter filter, Window window) {
        throw new UnsupportedOperationException("not yet");
    }
}
