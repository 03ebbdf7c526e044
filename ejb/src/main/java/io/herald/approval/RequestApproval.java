package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.audit.AuditTrail;
import io.herald.identity.UserId;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the approvers for a decision about a text, and tells those who may decide. */
@Stateless
@PermitAll
@WorkflowStep
public class RequestApproval {

    private final Approvals approvals;
    private final TellApprovers tellApprovers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RequestApproval() {
        this(null, null, null, null);
    }

    @Inject
    public RequestApproval(Approvals approvals, TellApprovers tellApprovers, AuditTrail audit, Clock clock) {
        this.approvals = approvals;
        this.tellApprovers = tellApprovers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A text to decide about.
     *
     * @param subjectId id of the message, template version or announcement
     * @param title what to call the text in a list
     * @param textSha256 hash of exactly the text
     * @param authors whoever wrote any of it; together with {@code requestedBy} they may not decide
     * @param dueAt when the decision is late
     * @param policy who has to approve
     */
    public record Command(SubjectType subjectType, String subjectId, Optional<String> incidentId,
            Optional<String> incidentReference, String title, String textSha256, Set<UserId> authors,
            UserId requestedBy, Instant dueAt, ApprovalPolicy policy) {

        public Command {
            authors = Set.copyOf(authors);
        }

        /** One manager has to approve. */
        public Command(SubjectType subjectType, String subjectId, Optional<String> incidentId,
                Optional<String> incidentReference, String title, String textSha256, Set<UserId> authors,
                UserId requestedBy, Instant dueAt) {
            this(subjectType, subjectId, incidentId, incidentReference, title, textSha256, authors, requestedBy, dueAt,
                    ApprovalPolicy.ONE_MANAGER);
        }
    }

    /** @return the one open request about the subject; asking twice does not make two */
    public ApprovalId handle(Command command) {
        return approvals.findOpenToChange(command.subjectType(), command.subjectId()).map(Approval::id)
                .orElseGet(() -> open(command));
    }

    private ApprovalId open(Command command) {
        Approval.Subject subject = new Approval.Subject(command.subjectType(), command.subjectId(),
                command.incidentId(), command.incidentReference(), command.title());
        Approval approval = new Approval(subject, command.textSha256(), command.authors(), command.requestedBy(),
                clock.instant(), command.dueAt(), command.policy());
        approvals.add(approval);
        audit.record("approval.requested", "approval", approval.id().value(),
                Map.of("subjectType", command.subjectType().wire(), "subject", command.subjectId(), "sha256",
                        command.textSha256(), "due", command.dueAt().toString(), "policy", command.policy().wire()));
        tellApprovers.ofRequest(approval);
        return approval.id();
    }
}
