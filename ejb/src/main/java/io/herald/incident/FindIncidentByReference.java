package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.IncidentBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks an incident up by what people call it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindIncidentByReference {

    private final IncidentBoard board;

    @SuppressWarnings("NullAway")
    protected FindIncidentByReference() {
        this(null);
    }

    @Inject
    public FindIncidentByReference(IncidentBoard board) {
        this.board = board;
    }

    /** @param reference for example {@code INC-2026-0001}, in any case */
    public Optional<IncidentSummary> handle(String reference) {
        return board.findByReference(reference);
    }
}
