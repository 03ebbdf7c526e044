package io.herald.incident;

import io.herald.identity.Role;
import io.herald.message.MessageText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;

/** Writes the public word that an incident is over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ResolveIncident {

    /**
     * @param components what does not simply return to operational; a component that another open incident holds
     *                   keeps the status that incident gave it
     * @param submit whether to submit it at once; otherwise it stays a draft for a person to confirm
     */
    public record Command(IncidentId incident, long expectedVersion, Map<ComponentId, ComponentStatus> components,
            MessageText text, boolean submit) {}

    public Posted handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
