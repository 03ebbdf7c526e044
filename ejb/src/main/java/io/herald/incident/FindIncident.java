package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Everything about one incident, for the people who work on it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindIncident {

    /** @throws io.herald.shared.NotFoundException if there is no such incident */
    public IncidentDetail handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
