package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.StatusChange;
import io.herald.message.MessagePublished;
import io.herald.shared.Language;
import io.herald.shared.WorkflowStep;
import io.herald.template.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes published words the public state of their incident, in the transaction that publishes them. */
@Stateless
@PermitAll
@WorkflowStep
public class RecordPublication {

    private final Incidents incidents;
    private final IncidentUpdates updates;
    private final ComponentChanges components;
    private final IncidentWorkflow workflow;
    private final PageChanges pageChanges;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected RecordPublication() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RecordPublication(Incidents incidents, IncidentUpdates updates, ComponentChanges components,
            IncidentWorkflow workflow,
            PageChanges pageChanges, Story story) {
        this.incidents = incidents;
        this.updates = updates;
        this.components = components;
        this.workflow = workflow;
        this.pageChanges = pageChanges;
        this.story = story;
    }

    /** Words about planned maintenance are none of an incident's. */
    public void handle(@Observes MessagePublished words) {
        if (!words.phase().isMaintenance()) {
            record(words);
        }
    }

    private void record(MessagePublished words) {
        Incident incident = incidents.get(new IncidentId(words.incidentId()));
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>();
        words.componentStatuses()
                .forEach((id, status) -> statuses.put(new ComponentId(id), ComponentStatus.fromWire(status)));
        incident.applyPublished(words.phase(), IncidentStatus.fromWire(words.incidentStatus()), statuses,
                words.nextUpdateMinutes(), words.publishedAt());
        List<StatusChange> changes = words.phase() == Phase.POSTMORTEM ? List.of()
                : components.enter(statuses, incident.id(), false, words.publishedAt());
        updates.add(IncidentUpdate.of(incident, words.message(), texts(words), changes, words.publishedAt()));
        story.tell(incident, kind(words.phase()), "", Map.of("message", words.message().value(), "status",
                incident.status().wire(), "impact", incident.impact().wire()));
        pageChanges.announce();
        workflow.published(incident.id(), words.phase(), incident.promises().nextUpdateDue());
    }

    private static Map<Language, UpdateText> texts(MessagePublished words) {
        Map<Language, UpdateText> texts = new TreeMap<>();
        words.statusPageTexts()
                .forEach((language, text) -> texts.put(language, new UpdateText(text.title(), text.body())));
        return texts;
    }

    private static TimelineKind kind(Phase phase) {
        return switch (phase) {
            case FIRST_CONTACT -> TimelineKind.FIRST_CONTACT_PUBLISHED;
            case UPDATE, HOLDING -> TimelineKind.UPDATE_PUBLISHED;
            case RESOLUTION -> TimelineKind.RESOLUTION_PUBLISHED;
            case POSTMORTEM -> TimelineKind.POSTMORTEM_PUBLISHED;
            default -> throw new IllegalArgumentException(phase + " is no phase of an incident");
        };
    }
}
