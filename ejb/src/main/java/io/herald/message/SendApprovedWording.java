package io.herald.message;

import io.herald.identity.UserId;
import io.herald.message.domain.Message;
import io.herald.message.domain.Messages;
import io.herald.shared.WorkflowStep;
import io.herald.template.FindApprovedWording;
import io.herald.template.Phase;
import io.herald.template.TemplateVersionId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Says something that no person is there to say: the approved wording of the first template for the moment that needs
 * no values. It passes the same door as every message; where no wording was approved, nothing is said.
 */
@Stateless
@PermitAll
@WorkflowStep
public class SendApprovedWording {

    private final FindApprovedWording findWording;
    private final Composer composer;
    private final Messages messages;
    private final PublicationWorkflow workflow;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected SendApprovedWording() {
        this(null, null, null, null, null);
    }

    @Inject
    public SendApprovedWording(FindApprovedWording findWording, Composer composer, Messages messages,
            PublicationWorkflow workflow, MessageRecord record) {
        this.findWording = findWording;
        this.composer = composer;
        this.messages = messages;
        this.workflow = workflow;
        this.record = record;
    }

    /**
     * @param status what the incident or the maintenance is in, in its wire word
     * @param components the statuses that components have with it, by id
     * @param onBehalfOf who answers for it; counts as the author
     */
    public record Command(IncidentFacts facts, Phase phase, String status, Map<String, String> components,
            UserId onBehalfOf) {

        /** Nothing changes for any component. */
        public Command(IncidentFacts facts, Phase phase, String status, UserId onBehalfOf) {
            this(facts, phase, status, Map.of(), onBehalfOf);
        }
    }

    /** @return empty if there is no approved wording that says all by itself */
    public Optional<MessageId> handle(Command command) {
        if (command.facts().gatePolicy() != GatePolicy.APPROVED_WORDING_PUBLISHES) {
            return Optional.empty();
        }
        return findWording.handle(command.phase()).stream()
                .filter(template -> compose(command, template).isApprovedWording()).findFirst()
                .map(template -> send(command, template));
    }

    private Composition compose(Command command, TemplateVersionId template) {
        return composer.compose(command.phase(), MessageText.of(template, Map.of()), command.facts().builtIns());
    }

    private MessageId send(Command command, TemplateVersionId template) {
        Instant now = record.now();
        Message message = new Message(command.facts(),
                new Message.Moment(command.phase(), command.status(), command.components(), Optional.empty()),
                Optional.of(template), command.onBehalfOf(), now);
        message.write(Map.of(), compose(command, template).variants(), command.onBehalfOf(), now);
        message.submit(true, command.onBehalfOf(), now);
        messages.add(message);
        record.write(message, MessageProgressed.Step.SUBMITTED, Map.of("wordingApproved", "true"));
        workflow.submitted(message.id(), true, message.approvalTimes());
        return message.id();
    }
}
