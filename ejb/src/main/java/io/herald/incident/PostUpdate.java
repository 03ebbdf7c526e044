package io.herald.incident;

import io.herald.identity.Role;
import io.herald.message.MessageText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Optional;

/** Writes the next public word about an incident that is not over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PostUpdate {

    /**
     * @param components what changes; components that are not named keep their status
     * @param nextUpdateMinutes when the word after this one is promised; the planned cadence, when empty
     * @param submit whether to submit it at once; otherwise it stays a draft
     */
    public record Command(IncidentId incident, long expectedVersion, IncidentStatus status,
            Map<ComponentId, ComponentStatus> components, Optional<Integer> nextUpdateMinutes, MessageText text,
            boolean submit) {}

    public Posted handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
