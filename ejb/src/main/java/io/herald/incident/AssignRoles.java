package io.herald.incident;

import io.herald.identity.Role;
import io.herald.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Hands the lead of an incident, or of its communication, to somebody. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class AssignRoles {

    /** Both leads as they shall be from now on. */
    public record Command(IncidentId incident, long expectedVersion, UserId incidentLead, UserId communicationsLead) {}

    public void handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
