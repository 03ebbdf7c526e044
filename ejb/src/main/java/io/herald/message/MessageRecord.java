package io.herald.message;

import io.herald.approval.HoldApproval;
import io.herald.approval.SubjectType;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.message.domain.Message;
import io.herald.message.domain.Messages;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.WireWords;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What every step of a message has in common: taking it from the shelf, and saying what was done. */
@Dependent
class MessageRecord {

    private final Messages messages;
    private final HoldApproval holdApproval;
    private final AuditTrail audit;
    private final Event<MessageProgressed> progressed;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MessageRecord(Messages messages, HoldApproval holdApproval, AuditTrail audit, Event<MessageProgressed> progressed,
            Caller caller,
            Clock clock) {
        this.messages = messages;
        this.holdApproval = holdApproval;
        this.audit = audit;
        this.progressed = progressed;
        this.caller = caller;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Caller caller() {
        return caller;
    }

    /** @throws NotFoundException if there is no such message */
    Message take(MessageId id) {
        holdApproval.handle(SubjectType.MESSAGE, id.value());
        return messages.findToChange(id).orElseThrow(() -> new NotFoundException("message", id.value()));
    }

    /** @throws StaleVersionException if somebody else changed it since the caller read it */
    Message take(MessageId id, long expectedVersion) {
        Message message = take(id);
        StaleVersionException.check("message", expectedVersion, message.version());
        return message;
    }

    void write(Message message, MessageProgressed.Step step) {
        write(message, step, Map.of());
    }

    /** Audits the step with the hash of the words, and lets others know. */
    void write(Message message, MessageProgressed.Step step, Map<String, String> more) {
        audit(message, WireWords.of(step), more);
        tell(message, step, "");
    }

    /** Audits what was done, with the hash of the words. */
    void audit(Message message, String done, Map<String, String> more) {
        Map<String, String> detail = new TreeMap<>(more);
        detail.put("incident", message.incidentId());
        detail.put("phase", message.moment().phase().wire());
        detail.put("sha256", message.textSha256());
        audit.record("message." + done, "message", message.id().value(), detail);
    }

    /** Lets others know, in this transaction. */
    void tell(Message message, MessageProgressed.Step step, String comment) {
        progressed.fire(new MessageProgressed(message.id(), message.incidentId(), message.moment().phase(), step,
                caller.displayName(), comment, clock.instant()));
    }
}
