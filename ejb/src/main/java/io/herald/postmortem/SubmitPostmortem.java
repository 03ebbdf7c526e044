package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.IncidentId;
import io.herald.incident.Posted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Makes one message of a post-mortem and submits it; a manager always decides. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class SubmitPostmortem {

    public Posted handle(IncidentId incident, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
