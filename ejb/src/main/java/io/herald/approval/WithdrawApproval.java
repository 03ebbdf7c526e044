package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.audit.AuditTrail;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Closes the open request about a subject that its authors gave up. Nothing happens if there is none. */
@Stateless
@PermitAll
@WorkflowStep
public class WithdrawApproval {

    private final Approvals approvals;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected WithdrawApproval() {
        this(null, null);
    }

    @Inject
    public WithdrawApproval(Approvals approvals, AuditTrail audit) {
        this.approvals = approvals;
        this.audit = audit;
    }

    public void handle(SubjectType type, String subjectId) {
        approvals.findOpenToChange(type, subjectId).ifPresent(approval -> {
            approval.withdraw();
            audit.record("approval.withdrawn", "approval", approval.id().value(),
                    Map.of("subjectType", type.wire(), "subject", subjectId));
        });
    }
}
