package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Severities;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Raises or lowers the severity of an open incident; the plan is decided anew. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ChangeSeverity {

    static final int LONGEST_REASON = 1_000;

    private final Incidents incidents;
    private final Severities severities;
    private final IncidentWorkflow workflow;
    private final PageChanges pageChanges;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ChangeSeverity() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChangeSeverity(Incidents incidents, Severities severities, IncidentWorkflow workflow,
            PageChanges pageChanges,
            Story story, Clock clock) {
        this.incidents = incidents;
        this.severities = severities;
        this.workflow = workflow;
        this.pageChanges = pageChanges;
        this.story = story;
        this.clock = clock;
    }

    /**
     * @param impact the new severity's usual impact if that is worse than now, when empty
     * @param reason why, for the timeline
     */
    public record Command(IncidentId incident, long expectedVersion, SeverityLevel severity, Optional<Impact> impact,
            String reason) {}

    public void handle(Command command) {
        new Violations().text(command.reason(), LONGEST_REASON, "reason").throwIfAny();
        Incident incident = incidents.get(command.incident());
        incident.requireVersion(command.expectedVersion());
        SeverityLevel before = incident.severity();
        Impact impactBefore = incident.impact();
        Impact impact = command.impact()
                .orElseGet(() -> Impact.worse(impactBefore, severities.get(command.severity()).defaultImpact()));
        incident.changeSeverity(command.severity(), impact, clock.instant());
        story.tell(incident, TimelineKind.SEVERITY_CHANGED,
                before.wire() + " → " + command.severity().wire() + ": " + command.reason().strip(),
                Map.of("from", before.wire(), "to", command.severity().wire(), "impact", impact.wire()));
        if (impact != impactBefore && incident.promises().firstContactAt().isPresent()) {
            pageChanges.announce();
        }
        workflow.severityChanged(incident.id());
    }
}
