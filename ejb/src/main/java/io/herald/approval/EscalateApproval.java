package io.herald.approval;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Calls all approvers. */
@Stateless
@PermitAll
@WorkflowStep
public class EscalateApproval {

    public void handle(ApprovalId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
