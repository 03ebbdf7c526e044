package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Ends a false alarm that nobody outside has heard of. Security events and data loss cannot be dismissed. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class DismissIncident {

    /** @param reason why it was a false alarm, for the timeline */
    public record Command(IncidentId incident, long expectedVersion, String reason) {}

    public void handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
