package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Tells the communications lead that the post-mortem is due. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindPostmortem {

    public void handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
