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

/** Reminds those whose decision is wanted, once, before it is late. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindApprovers {

    private final Approvals approvals;
    private final TellApprovers tellApprovers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RemindApprovers() {
        this(null, null, null, null);
    }

    @Inject
    public RemindApprovers(Approvals approvals, TellApprovers tellApprovers, AuditTrail audit, Clock clock) {
        this.approvals = approvals;
        this.tellApprovers = tellApprovers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such request */
    public void handle(ApprovalId id) {
        Approval approval = approvals.findToChange(id)
                .orElseThrow(() -> new NotFoundException("approval", id.value()));
        if (approval.remind(clock.instant())) {
            audit.record("approval.reminded", "approval", id.value(), Map.of("due", approval.dueAt().toString()));
            tellApprovers.again(approval);
        }
    }
}
