package io.herald.message;

import io.herald.identity.Role;
import io.herald.message.domain.Message;
import io.herald.shared.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Sends a message on its way, for the first time or after changes were asked for. Approved wording needs nobody's
 * leave, unless the severity wants a manager for every message; any other wording waits for a manager.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class SubmitMessage {

    private final Composer composer;
    private final PublicationWorkflow workflow;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected SubmitMessage() {
        this(null, null, null);
    }

    @Inject
    public SubmitMessage(Composer composer, PublicationWorkflow workflow, MessageRecord record) {
        this.composer = composer;
        this.workflow = workflow;
        this.record = record;
    }

    /**
     * @param expectedVersion {@link DraftMessage#FIRST_VERSION} right after drafting
     * @return the status that the message has now, which is already {@code PUBLISHED} if nobody had to be asked
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it was submitted before and not given back
     */
    public MessageStatus handle(MessageId id, long expectedVersion) {
        Message message = record.take(id, expectedVersion);
        boolean wordingApproved = composer.isFree(message);
        message.submit(wordingApproved, record.caller().id(), record.now());
        record.write(message, MessageProgressed.Step.SUBMITTED,
                Map.of("wordingApproved", Boolean.toString(wordingApproved)));
        workflow.submitted(id, wordingApproved, message.approvalTimes());
        return message.status();
    }
}
