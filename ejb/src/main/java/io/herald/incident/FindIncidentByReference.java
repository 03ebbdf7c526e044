package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Looks an incident up by what people call it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindIncidentByReference {

    /** @param reference for example {@code INC-2026-0001}, in any case */
    public Optional<IncidentSummary> handle(String reference) {
        throw new UnsupportedOperationException("not yet");
    }
}
