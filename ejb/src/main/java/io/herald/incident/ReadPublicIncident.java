package io.herald.incident;

import io.herald.incident.domain.Incidents;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One incident as the public may know it, however old it is. */
@Stateless
@PermitAll
public class ReadPublicIncident {

    private final Incidents incidents;
    private final PublicViews publicViews;

    @SuppressWarnings("NullAway")
    protected ReadPublicIncident() {
        this(null, null);
    }

    @Inject
    public ReadPublicIncident(Incidents incidents, PublicViews publicViews) {
        this.incidents = incidents;
        this.publicViews = publicViews;
    }

    /** Empty if there is no such incident or nothing was published about it. */
    public Optional<PublicIncident> handle(IncidentId id) {
        return incidents.find(id).flatMap(incident -> publicViews.of(List.of(incident)).stream().findFirst());
    }
}
