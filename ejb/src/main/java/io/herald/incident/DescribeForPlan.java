package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** What the plan decision needs to know. */
@Stateless
@PermitAll
@WorkflowStep
public class DescribeForPlan {

    public PlanFacts handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
