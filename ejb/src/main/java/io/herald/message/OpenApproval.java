package io.herald.message;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Step. */
@Stateless
@PermitAll
@WorkflowStep
public class OpenApproval {

    public io.herald.approval.ApprovalId handle(MessageId message) {
        throw new UnsupportedOperationException("not yet");
    }
}
