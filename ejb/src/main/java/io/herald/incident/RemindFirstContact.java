package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Tells the communications lead that the first public word is late. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindFirstContact {

    public void handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
