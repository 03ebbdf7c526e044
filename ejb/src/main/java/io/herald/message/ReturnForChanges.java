package io.herald.message;

import io.herald.message.domain.Message;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives a message back to its authors, because a manager asked for changes. */
@Stateless
@PermitAll
@WorkflowStep
public class ReturnForChanges {

    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected ReturnForChanges() {
        this(null);
    }

    @Inject
    public ReturnForChanges(MessageRecord record) {
        this.record = record;
    }

    /** @throws io.herald.shared.IllegalStateOfException if the message does not wait for a manager */
    public void handle(MessageId id) {
        Message message = record.take(id);
        message.returnToAuthors(record.now());
        record.audit(message, "returned", Map.of());
    }
}
