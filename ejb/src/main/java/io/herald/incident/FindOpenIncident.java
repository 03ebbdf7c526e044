package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.IncidentBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks up the incident that an outside system declared and that is not over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindOpenIncident {

    private final IncidentBoard board;

    @SuppressWarnings("NullAway")
    protected FindOpenIncident() {
        this(null);
    }

    @Inject
    public FindOpenIncident(IncidentBoard board) {
        this.board = board;
    }

    public Optional<IncidentSummary> handle(String source, String externalReference) {
        return board.findOpen(source, externalReference);
    }
}
