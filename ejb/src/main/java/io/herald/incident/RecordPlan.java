package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Keeps what the plan decision said, and with it the time of the first public word. */
@Stateless
@PermitAll
@WorkflowStep
public class RecordPlan {

    public void handle(IncidentId id, Plan plan) {
        throw new UnsupportedOperationException("not yet");
    }
}
