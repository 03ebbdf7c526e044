package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Raises or lowers the severity of an open incident; the plan is decided anew. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ChangeSeverity {

    /**
     * @param impact the new severity's usual impact if that is worse than now, when empty
     * @param reason why, for the timeline
     */
    public record Command(IncidentId incident, long expectedVersion, SeverityLevel severity, Optional<Impact> impact,
            String reason) {}

    public void handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
