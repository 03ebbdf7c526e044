package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.IncidentId;
import io.herald.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;

/** Keeps a post-mortem as far as it is written. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class WritePostmortem {

    /** @param expectedVersion of the post-mortem that the caller read; 0 if there was none */
    public record Command(IncidentId incident, long expectedVersion, Map<Language, PostmortemParts> texts) {}

    public PostmortemView handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
