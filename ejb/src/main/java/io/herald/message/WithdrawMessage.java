package io.herald.message;

import io.herald.approval.SubjectType;
import io.herald.approval.WithdrawApproval;
import io.herald.identity.Role;
import io.herald.message.domain.Message;
import io.herald.shared.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Gives a message up that is not public yet. Whoever was asked to decide about it no longer can. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class WithdrawMessage {

    private final WithdrawApproval withdrawApproval;
    private final PublicationWorkflow workflow;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected WithdrawMessage() {
        this(null, null, null);
    }

    @Inject
    public WithdrawMessage(WithdrawApproval withdrawApproval, PublicationWorkflow workflow, MessageRecord record) {
        this.withdrawApproval = withdrawApproval;
        this.workflow = workflow;
        this.record = record;
    }

    /**
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it is published, refused or withdrawn
     */
    public void handle(MessageId id, long expectedVersion) {
        Message message = record.take(id, expectedVersion);
        boolean inProcess = message.submittedAt().isPresent();
        message.withdraw(record.now());
        withdrawApproval.handle(SubjectType.MESSAGE, id.value());
        record.write(message, MessageProgressed.Step.WITHDRAWN);
        if (inProcess) {
            workflow.withdrawn(id);
        }
    }
}
