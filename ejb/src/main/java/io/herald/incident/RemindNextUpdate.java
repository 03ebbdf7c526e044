package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the communications lead that the promised next word is due. Does nothing where none is promised. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindNextUpdate {

    private final Incidents incidents;
    private final LeadNotices notices;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected RemindNextUpdate() {
        this(null, null, null);
    }

    @Inject
    public RemindNextUpdate(Incidents incidents, LeadNotices notices, Story story) {
        this.incidents = incidents;
        this.notices = notices;
        this.story = story;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.promisedWord().ifPresent(due -> {
            notices.send(incident, incident.communicationsLead(), "next_update_due", due);
            story.tell(incident, TimelineKind.NEXT_UPDATE_REMINDED, "", Map.of());
        });
    }
}
