package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Ends a false alarm that nobody outside has heard of. Security events and data loss cannot be dismissed. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class DismissIncident {

    private final Incidents incidents;
    private final IncidentWorkflow workflow;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected DismissIncident() {
        this(null, null, null, null);
    }

    @Inject
    public DismissIncident(Incidents incidents, IncidentWorkflow workflow, Story story, Clock clock) {
        this.incidents = incidents;
        this.workflow = workflow;
        this.story = story;
        this.clock = clock;
    }

    /** @param reason why it was a false alarm, for the timeline */
    public record Command(IncidentId incident, long expectedVersion, String reason) {}

    public void handle(Command command) {
        new Violations().text(command.reason(), ChangeSeverity.LONGEST_REASON, "reason").throwIfAny();
        Incident incident = incidents.get(command.incident());
        incident.requireVersion(command.expectedVersion());
        incident.dismiss(clock.instant());
        story.tell(incident, TimelineKind.DISMISSED, command.reason().strip(), Map.of());
        workflow.dismissed(incident.id());
    }
}
