package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incidents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** One incident, for programs that manage it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindDossier {

    private final Incidents incidents;
    private final DossierViews views;

    @SuppressWarnings("NullAway")
    protected FindDossier() {
        this(null, null);
    }

    @Inject
    public FindDossier(Incidents incidents, DossierViews views) {
        this.incidents = incidents;
        this.views = views;
    }

    /** @throws io.herald.shared.NotFoundException if there is no such incident */
    public IncidentDossier handle(IncidentId id) {
        return views.of(List.of(incidents.get(id))).getFirst();
    }
}
