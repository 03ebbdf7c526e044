package io.herald.message;

import io.herald.approval.ApprovalId;
import io.herald.approval.RequestApproval;
import io.herald.approval.SubjectType;
import io.herald.message.domain.Message;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Asks the managers about a message that waits at the gate. */
@Stateless
@PermitAll
@WorkflowStep
public class OpenApproval {

    private final RequestApproval requestApproval;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected OpenApproval() {
        this(null, null);
    }

    @Inject
    public OpenApproval(RequestApproval requestApproval, MessageRecord record) {
        this.requestApproval = requestApproval;
        this.record = record;
    }

    /** @throws IllegalStateOfException if the message does not wait for a manager */
    public ApprovalId handle(MessageId id) {
        Message message = record.take(id);
        if (message.status() != MessageStatus.AWAITING_APPROVAL) {
            throw new IllegalStateOfException("message", message.status().wire(), "be decided about");
        }
        ApprovalId approval = requestApproval.handle(new RequestApproval.Command(SubjectType.MESSAGE, id.value(),
                Optional.of(message.incidentId()), Optional.of(message.facts().reference()), message.title(),
                message.textSha256(), message.authors(), message.submittedBy(), message.approvalDue(),
                message.facts().rule().policy()));
        record.write(message, MessageProgressed.Step.APPROVAL_REQUESTED, Map.of("approval", approval.value()));
        return approval;
    }
}
