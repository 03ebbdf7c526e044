package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Lets an approver decide about a text that others wrote. What follows from it (publishing, giving back) happens in the
 * process of the text, which hears of {@link DecisionRecorded}.
 */
@Stateless
@RolesAllowed(Role.APPROVER)
public class RecordDecision {

    private final Approvals approvals;
    private final Event<DecisionRecorded> recorded;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RecordDecision() {
        this(null, null, null, null, null);
    }

    @Inject
    public RecordDecision(Approvals approvals, Event<DecisionRecorded> recorded, AuditTrail audit, Caller caller,
            Clock clock) {
        this.approvals = approvals;
        this.recorded = recorded;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A decision.
     *
     * @param comment why; may be empty for an approval only, at most 2,000 characters
     * @param textSha256 hash of the text that the approver read
     */
    public record Command(ApprovalId approval, Decision decision, String comment, String textSha256) {}

    /**
     * @throws NotFoundException if there is no such request
     * @throws AlreadyDecidedException if somebody decided before, or the text was withdrawn
     * @throws FourEyesException if the caller wrote, changed or submitted the text
     * @throws TextChangedException if the text was changed since the caller read it
     */
    public void handle(Command command) {
        Approval approval = approvals.findToChange(command.approval())
                .orElseThrow(() -> new NotFoundException("approval", command.approval().value()));
        Instant now = clock.instant();
        approval.decide(caller.id(), command.decision(), command.comment(), command.textSha256(), now);
        Approval.Subject subject = approval.subject();
        audit.record("approval." + command.decision().wire(), "approval", command.approval().value(),
                Map.of("subjectType", subject.type().wire(), "subject", subject.id(), "sha256", approval.textSha256(),
                        "comment", approval.comment()));
        recorded.fire(new DecisionRecorded(command.approval(), subject.type(), subject.id(), command.decision(),
                caller.id(), approval.comment(), now));
    }
}
