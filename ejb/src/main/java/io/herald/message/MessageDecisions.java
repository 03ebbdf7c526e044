package io.herald.message;

import io.herald.approval.DecisionRecorded;
import io.herald.approval.SignatureRecorded;
import io.herald.approval.SubjectType;
import io.herald.message.domain.Message;
import io.herald.shared.WireWords;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of decisions about messages: tells the timelines, then the message's process. */
@Dependent
class MessageDecisions {

    private final MessageRecord record;
    private final PublicationWorkflow workflow;

    @Inject
    MessageDecisions(MessageRecord record, PublicationWorkflow workflow) {
        this.record = record;
        this.workflow = workflow;
    }

    /** One approval of several: the process asks on. */
    void on(@Observes SignatureRecorded signature) {
        if (signature.subjectType() == SubjectType.MESSAGE) {
            Message message = record.take(new MessageId(signature.subjectId()));
            record.tell(message, MessageProgressed.Step.SIGNED, "");
            workflow.signed(message.id());
        }
    }

    void on(@Observes DecisionRecorded decision) {
        if (decision.subjectType() != SubjectType.MESSAGE) {
            return;
        }
        Message message = record.take(new MessageId(decision.subjectId()));
        record.tell(message, WireWords.parse(MessageProgressed.Step.class, "decision", decision.decision().wire()),
                decision.comment());
        workflow.decided(message.id(), decision.decision());
    }
}
