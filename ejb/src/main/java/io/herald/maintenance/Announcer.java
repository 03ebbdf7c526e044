package io.herald.maintenance;

import io.herald.channel.PublicLinks;
import io.herald.incident.NameComponents;
import io.herald.incident.Posted;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Plan;
import io.herald.message.DraftMessage;
import io.herald.message.GatePolicy;
import io.herald.message.IncidentFacts;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.message.SendApprovedWording;
import io.herald.message.SubmitMessage;
import io.herald.template.BuiltIns;
import io.herald.template.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives messages the facts of their maintenance, writes them down and submits them. */
@Dependent
class Announcer {

    /** Planned work leaves managers more time than trouble does. */
    private static final Duration APPROVAL_TIME = Duration.ofHours(4);

    private final NameComponents nameComponents;
    private final PublicLinks links;
    private final DraftMessage draftMessage;
    private final SubmitMessage submitMessage;
    private final SendApprovedWording sendApprovedWording;

    @Inject
    Announcer(NameComponents nameComponents, PublicLinks links, DraftMessage draftMessage, SubmitMessage submitMessage,
            SendApprovedWording sendApprovedWording) {
        this.nameComponents = nameComponents;
        this.links = links;
        this.draftMessage = draftMessage;
        this.submitMessage = submitMessage;
        this.sendApprovedWording = sendApprovedWording;
    }

    IncidentFacts facts(Maintenance maintenance) {
        return facts(maintenance.id().value(), maintenance.reference(), maintenance.plan());
    }

    IncidentFacts facts(String id, String reference, Plan plan) {
        List<String> names = nameComponents.handle(plan.components()).values().stream().sorted().toList();
        return new IncidentFacts(id,
                new BuiltIns(plan.title(), reference, names, plan.window().start(), Optional.of(plan.window().end()),
                        Optional.empty(), links.incident(id), plan.window().zone()),
                GatePolicy.APPROVED_WORDING_PUBLISHES, APPROVAL_TIME);
    }

    /** A person's words; they go through the gate. */
    Posted post(Maintenance maintenance, Phase phase, MessageText text) {
        MessageId message = draftMessage.handle(new DraftMessage.Command(facts(maintenance), phase,
                maintenance.status().wire(), Map.of(), Optional.empty(), text));
        MessageStatus status = submitMessage.handle(message, DraftMessage.FIRST_VERSION);
        return new Posted(message, status);
    }

    /** What was approved for this moment; empty if nothing was. */
    Optional<MessageId> sayByItself(Maintenance maintenance, Phase phase) {
        return sendApprovedWording.handle(new SendApprovedWording.Command(facts(maintenance), phase,
                maintenance.status().wire(), maintenance.lead()));
    }
}
