package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Closes an incident to which nothing more is owed. */
@Stateless
@PermitAll
@WorkflowStep
public class CloseIncident {

    private final Incidents incidents;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected CloseIncident() {
        this(null, null, null);
    }

    @Inject
    public CloseIncident(Incidents incidents, Story story, Clock clock) {
        this.incidents = incidents;
        this.story = story;
        this.clock = clock;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.close(clock.instant());
        story.tell(incident, TimelineKind.CLOSED, "", Map.of());
    }
}
