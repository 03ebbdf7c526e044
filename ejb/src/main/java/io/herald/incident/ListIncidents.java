package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.IncidentBoard;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The incident board, newest first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListIncidents {

    private final IncidentBoard board;

    @SuppressWarnings("NullAway")
    protected ListIncidents() {
        this(null);
    }

    @Inject
    public ListIncidents(IncidentBoard board) {
        this.board = board;
    }

    /**
     * @param open only open ones, or only closed ones; all, when empty
     * @param text found in title, reference or external reference, in any case
     */
    public record Filter(Optional<Boolean> open, Optional<String> text) {

        public static Filter onlyOpen() {
            return new Filter(Optional.of(true), Optional.empty());
        }

        public static Filter all() {
            return new Filter(Optional.empty(), Optional.empty());
        }
    }

    public Slice<IncidentSummary> handle(Filter filter, Window window) {
        return board.list(filter.open(), filter.text(), window);
    }
}
