package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.postmortem.domain.ResolvedIncidents;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lists incidents that are over with their post-mortems: those owed first, by the day, then the latest. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListPostmortems {

    private final ResolvedIncidents incidents;

    @SuppressWarnings("NullAway")
    protected ListPostmortems() {
        this(null);
    }

    @Inject
    public ListPostmortems(ResolvedIncidents incidents) {
        this.incidents = incidents;
    }

    public Slice<PostmortemCard> handle(Window window) {
        return incidents.list(window);
    }
}
