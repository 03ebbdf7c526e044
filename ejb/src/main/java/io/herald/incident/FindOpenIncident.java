package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Looks up the incident that an outside system declared and that is still open. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindOpenIncident {

    public Optional<IncidentSummary> handle(String source, String externalReference) {
        throw new UnsupportedOperationException("not yet");
    }
}
