package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Writes a line into an incident's timeline, for the people who work on it. It never becomes public. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class NoteOnIncident {

    /** @param text at most 1,000 characters; longer ones are cut */
    public record Command(IncidentId incident, String text) {}

    /** @return false when the newest note says the same already, and nothing was written */
    public boolean handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
