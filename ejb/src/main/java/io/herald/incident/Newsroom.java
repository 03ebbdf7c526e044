package io.herald.incident;

import io.herald.approval.FindApprovalRule;
import io.herald.channel.PublicLinks;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.PublicPage;
import io.herald.incident.domain.Severities;
import io.herald.message.DraftMessage;
import io.herald.message.IncidentFacts;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.message.SubmitMessage;
import io.herald.shared.WireWords;
import io.herald.template.BuiltIns;
import io.herald.template.FindTemplateVersion;
import io.herald.template.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives messages the facts of their incident, writes them down and submits them. */
@Dependent
class Newsroom {

    private final Components components;
    private final Severities severities;
    private final PublicPage publicPage;
    private final PublicLinks links;
    private final DraftMessage draftMessage;
    private final SubmitMessage submitMessage;
    private final FindTemplateVersion findTemplateVersion;
    private final FindApprovalRule findApprovalRule;

    @Inject
    Newsroom(Components components, Severities severities, PublicPage publicPage, PublicLinks links,
            DraftMessage draftMessage, SubmitMessage submitMessage, FindTemplateVersion findTemplateVersion,
            FindApprovalRule findApprovalRule) {
        this.components = components;
        this.severities = severities;
        this.publicPage = publicPage;
        this.links = links;
        this.draftMessage = draftMessage;
        this.submitMessage = submitMessage;
        this.findTemplateVersion = findTemplateVersion;
        this.findApprovalRule = findApprovalRule;
    }

    /** What is to be said, apart from the words. */
    record Assignment(Phase phase, IncidentStatus status, Map<ComponentId, ComponentStatus> components,
            Optional<Integer> nextUpdateMinutes, Optional<Instant> nextUpdateAt) {}

    IncidentFacts facts(Incident incident, Assignment assignment) {
        BuiltIns builtIns = builtIns(incident.title(), incident.reference(), links.incident(incident.id().value()),
                incident.startedAt(), assignment);
        return facts(incident.id().value(), builtIns, incident.planLevel());
    }

    IncidentFacts facts(String incidentId, BuiltIns builtIns, SeverityLevel planLevel) {
        SeverityPromise promise = severities.get(planLevel).promise();
        return new IncidentFacts(incidentId, builtIns, promise.gatePolicy(),
                Duration.ofMinutes(promise.approvalMinutes()), findApprovalRule.handle(planLevel.wire()));
    }

    BuiltIns builtIns(String title, String reference, String url, Instant startedAt, Assignment assignment) {
        ZoneId zone = ZoneId.of(publicPage.page().settings(links.home()).timeZone());
        return new BuiltIns(title, reference, names(assignment.components().keySet()), startedAt,
                assignment.nextUpdateAt(), url, zone);
    }

    /** Writes the message down; submits it if wanted. */
    Posted post(Incident incident, Assignment assignment, MessageText text, boolean submit) {
        return post(facts(incident, assignment), assignment, text, submit);
    }

    Posted post(IncidentFacts facts, Assignment assignment, MessageText text, boolean submit) {
        Map<String, String> statuses = new TreeMap<>();
        assignment.components().forEach((component, status) -> statuses.put(component.value(), WireWords.of(status)));
        MessageId message = draftMessage.handle(new DraftMessage.Command(facts, assignment.phase(),
                assignment.status().wire(), statuses, assignment.nextUpdateMinutes(), text));
        MessageStatus status = submit ? submitMessage.handle(message, DraftMessage.FIRST_VERSION)
                : MessageStatus.DRAFT;
        return new Posted(message, status);
    }

    /** The moment that the next word is for; one without news if its template was written for that. */
    Phase nextPhase(Incident incident, MessageText text) {
        Phase next = incident.nextPhase();
        boolean holding = next == Phase.UPDATE && text.template()
                .filter(template -> findTemplateVersion.handle(template).phase() == Phase.HOLDING).isPresent();
        return holding ? Phase.HOLDING : next;
    }

    private List<String> names(Collection<ComponentId> ids) {
        return components.findAll(ids).stream().map(Component::name).sorted().toList();
    }
}
