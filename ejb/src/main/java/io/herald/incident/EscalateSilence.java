package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Calls a second person, the incident lead, because the promised word (the first, or the next one) did not come in
 * time. Does nothing where none is promised.
 */
@Stateless
@PermitAll
@WorkflowStep
public class EscalateSilence {

    private final Incidents incidents;
    private final LeadNotices notices;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected EscalateSilence() {
        this(null, null, null);
    }

    @Inject
    public EscalateSilence(Incidents incidents, LeadNotices notices, Story story) {
        this.incidents = incidents;
        this.notices = notices;
        this.story = story;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.promisedWord().ifPresent(due -> {
            notices.send(incident, incident.incidentLead(), "silence", due);
            story.tell(incident, TimelineKind.SILENCE_ESCALATED, "", Map.of());
        });
    }
}
