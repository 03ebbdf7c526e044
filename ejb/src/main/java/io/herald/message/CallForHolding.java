package io.herald.message;

import io.herald.message.domain.Message;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The time for a decision about a message is over: asks for approved holding words in its place, once. The message
 * itself goes on waiting. Nothing happens if somebody decided meanwhile.
 */
@Stateless
@PermitAll
@WorkflowStep
public class CallForHolding {

    private final Event<HoldingCalled> called;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected CallForHolding() {
        this(null, null);
    }

    @Inject
    public CallForHolding(Event<HoldingCalled> called, MessageRecord record) {
        this.called = called;
        this.record = record;
    }

    /** @throws io.herald.shared.NotFoundException if there is no such message */
    public void handle(MessageId id) {
        Message message = record.take(id);
        if (message.callForHolding(record.now())) {
            record.audit(message, "holding_called", Map.of("limit", message.approvalTimes().limit().toString()));
            called.fire(new HoldingCalled(id, message.incidentId(), message.moment().phase(),
                    message.moment().componentStatuses()));
        }
    }
}
