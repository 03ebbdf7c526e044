package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Lets an approver decide about a text that others wrote. What follows from it (publishing, giving back) happens in the
 * process of the text, which hears of {@link DecisionRecorded}.
 */
@Stateless
@RolesAllowed(Role.APPROVER)
public class RecordDecision {

    private final Approvals approvals;
    private final DecisionRecord record;

    @SuppressWarnings("NullAway")
    protected RecordDecision() {
        this(null, null);
    }

    @Inject
    public RecordDecision(Approvals approvals, DecisionRecord record) {
        this.approvals = approvals;
        this.record = record;
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
        record.write(approval, command.decision(), command.comment(), command.textSha256(), false);
    }
}
