package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Dossiers;
import io.herald.incident.domain.Incident;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** All incidents but false alarms, the newest first, for programs that manage them. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListDossiers {

    private final Dossiers dossiers;
    private final DossierViews views;

    @SuppressWarnings("NullAway")
    protected ListDossiers() {
        this(null, null);
    }

    @Inject
    public ListDossiers(Dossiers dossiers, DossierViews views) {
        this.dossiers = dossiers;
        this.views = views;
    }

    /**
     * @param unresolvedOnly only those that are not over
     * @param text found in title, status or published words, in any case
     */
    public record Filter(boolean unresolvedOnly, Optional<String> text) {}

    public Slice<IncidentDossier> handle(Filter filter, Window window) {
        Slice<Incident> found = dossiers.list(filter.unresolvedOnly(), filter.text(), window);
        return new Slice<>(views.of(found.rows()), found.total());
    }
}
