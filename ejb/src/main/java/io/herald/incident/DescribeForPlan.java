package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Severities;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the plan decision needs to know. */
@Stateless
@PermitAll
@WorkflowStep
public class DescribeForPlan {

    private final Incidents incidents;
    private final Severities severities;

    @SuppressWarnings("NullAway")
    protected DescribeForPlan() {
        this(null, null);
    }

    @Inject
    public DescribeForPlan(Incidents incidents, Severities severities) {
        this.incidents = incidents;
        this.severities = severities;
    }

    public PlanFacts handle(IncidentId id) {
        Incident incident = incidents.get(id);
        return new PlanFacts(incident.severity().wire(), incident.kind().wire(), incident.impact().wire(),
                severities.get(incident.severity()).promise(), severities.get(SeverityLevel.SEV1).promise());
    }
}
