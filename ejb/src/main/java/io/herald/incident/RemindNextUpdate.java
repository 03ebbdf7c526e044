package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Tells the communications lead that the promised next word is due. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindNextUpdate {

    public void handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
