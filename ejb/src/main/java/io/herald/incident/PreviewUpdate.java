package io.herald.incident;

import io.herald.identity.Role;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Optional;

/** Shows how the next public word about an incident would read. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PreviewUpdate {

    /**
     * @param status what the word would make of the incident
     * @param nextUpdateMinutes when the word after this one would be promised; the planned cadence, when empty
     */
    public record Command(IncidentId incident, IncidentStatus status, Map<ComponentId, ComponentStatus> components,
            Optional<Integer> nextUpdateMinutes, MessageText text) {}

    public MessagePreview handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
