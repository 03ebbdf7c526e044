package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import io.herald.template.Phase;
import java.util.Map;
import java.util.Optional;

/** Writes a message down. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class DraftMessage {

    public record Command(IncidentFacts facts, Phase phase, String incidentStatus,
            Map<String, String> componentStatuses, Optional<Integer> nextUpdateMinutes, MessageText text) {}

    public MessageId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
