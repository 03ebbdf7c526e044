package io.herald.approval;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** One request. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR})
public class FindApproval {

    public ApprovalView handle(ApprovalId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
