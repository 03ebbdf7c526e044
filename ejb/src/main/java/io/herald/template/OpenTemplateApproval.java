package io.herald.template;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Step. */
@Stateless
@PermitAll
@WorkflowStep
public class OpenTemplateApproval {

    public io.herald.approval.ApprovalId handle(TemplateVersionId version) {
        throw new UnsupportedOperationException("not yet");
    }
}
