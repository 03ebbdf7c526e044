package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.audit.AuditTrail;
import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Calls every approver once more when a decision is late. Nothing happens if somebody decided meanwhile. */
@Stateless
@PermitAll
@WorkflowStep
public class EscalateApproval {

    private final Approvals approvals;
    private final TellApprovers tellApprovers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EscalateApproval() {
        this(null, null, null, null);
    }

    @Inject
    public EscalateApproval(Approvals approvals, TellApprovers tellApprovers, AuditTrail audit, Clock clock) {
        this.approvals = approvals;
        this.tellApprovers = tellApprovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such request */
    public void handle(ApprovalId id) {
        Approval approval = approvals.findToChange(id)
                .orElseThrow(() -> new NotFoundException("approval", id.value()));
        if (approval.escalate(clock.instant())) {
            audit.record("approval.escalated", "approval", id.value(), Map.of("due", approval.dueAt().toString()));
            tellApprovers.ofDelay(approval);
        }
    }
}
