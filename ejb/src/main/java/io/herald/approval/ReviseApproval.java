package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.audit.AuditTrail;
import io.herald.identity.UserId;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Binds an open request to the new words of its subject, so that nobody can decide about the former ones, and tells the
 * approvers.
 */
@Stateless
@PermitAll
@WorkflowStep
public class ReviseApproval {

    private final Approvals approvals;
    private final TellApprovers tellApprovers;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseApproval() {
        this(null, null, null);
    }

    @Inject
    public ReviseApproval(Approvals approvals, TellApprovers tellApprovers, AuditTrail audit) {
        this.approvals = approvals;
        this.tellApprovers = tellApprovers;
        this.audit = audit;
    }

    /**
     * New words of a subject that waits for a decision.
     *
     * @param author who changed them and can no longer decide
     */
    public record Command(SubjectType subjectType, String subjectId, String title, String textSha256, UserId author) {}

    /** @throws AlreadyDecidedException if no request about the subject is open any more */
    public void handle(Command command) {
        Approval approval = approvals.findOpenToChange(command.subjectType(), command.subjectId())
                .orElseThrow(() -> new AlreadyDecidedException(ApprovalStatus.APPROVED));
        approval.revise(command.title(), command.textSha256(), command.author());
        audit.record("approval.text_changed", "approval", approval.id().value(),
                Map.of("subjectType", command.subjectType().wire(), "subject", command.subjectId(), "sha256",
                        command.textSha256()));
        tellApprovers.ofChange(approval);
    }
}
