package io.herald.message;

import io.herald.message.domain.Message;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Ends a message that a manager refused. */
@Stateless
@PermitAll
@WorkflowStep
public class RefuseMessage {

    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected RefuseMessage() {
        this(null);
    }

    @Inject
    public RefuseMessage(MessageRecord record) {
        this.record = record;
    }

    /** @throws io.herald.shared.IllegalStateOfException if the message does not wait for a manager */
    public void handle(MessageId id) {
        Message message = record.take(id);
        message.refuse(record.now());
        record.audit(message, "refused", Map.of());
    }
}
