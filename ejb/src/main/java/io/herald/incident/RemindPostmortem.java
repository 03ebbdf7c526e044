package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the communications lead that the post-mortem is due. Does nothing where none is owed any more. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindPostmortem {

    private final Incidents incidents;
    private final LeadNotices notices;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected RemindPostmortem() {
        this(null, null, null);
    }

    @Inject
    public RemindPostmortem(Incidents incidents, LeadNotices notices, Story story) {
        this.incidents = incidents;
        this.notices = notices;
        this.story = story;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.owedPostmortem().ifPresent(due -> {
            notices.send(incident, incident.communicationsLead(), "postmortem_due", due);
            story.tell(incident, TimelineKind.POSTMORTEM_REMINDED, "", Map.of());
        });
    }
}
