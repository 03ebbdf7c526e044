package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the communications lead that the first public word is late. Does nothing once it was said. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindFirstContact {

    private final Incidents incidents;
    private final LeadNotices notices;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected RemindFirstContact() {
        this(null, null, null);
    }

    @Inject
    public RemindFirstContact(Incidents incidents, LeadNotices notices, Story story) {
        this.incidents = incidents;
        this.notices = notices;
        this.story = story;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        if (incident.isSilent()) {
            notices.send(incident, incident.communicationsLead(), "first_contact_late",
                    incident.promises().firstContactDue());
            story.tell(incident, TimelineKind.FIRST_CONTACT_REMINDED, "", Map.of());
        }
    }
}
