package io.herald.message;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Step. */
@Stateless
@PermitAll
@WorkflowStep
public class ReturnForChanges {

    public void handle(MessageId message) {
        throw new UnsupportedOperationException("not yet");
    }
}
