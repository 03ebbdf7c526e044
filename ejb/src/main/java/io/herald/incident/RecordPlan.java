package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Severities;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Keeps what the plan decision said, and with it the time of the first public word. Whatever the decision says, a
 * security event or a loss of data is never planned laxer than SEV1.
 */
@Stateless
@PermitAll
@WorkflowStep
public class RecordPlan {

    private final Incidents incidents;
    private final Severities severities;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RecordPlan() {
        this(null, null, null, null);
    }

    @Inject
    public RecordPlan(Incidents incidents, Severities severities, Story story, Clock clock) {
        this.incidents = incidents;
        this.severities = severities;
        this.story = story;
        this.clock = clock;
    }

    public void handle(IncidentId id, Plan decided) {
        Incident incident = incidents.get(id);
        Plan plan = incident.kind().isZeroTolerance()
                ? decided.notLaxerThan(severities.get(SeverityLevel.SEV1).promise())
                : decided;
        incident.plan(plan, clock.instant());
        String days = plan.postmortemDays().map(Object::toString).orElse("-");
        story.tell(incident, TimelineKind.PLANNED,
                plan.firstContactMinutes() + " / " + plan.cadenceMinutes() + " / " + days,
                Map.of("firstContactMinutes", Integer.toString(plan.firstContactMinutes()), "cadenceMinutes",
                        Integer.toString(plan.cadenceMinutes()), "postmortemDays", days));
    }
}
