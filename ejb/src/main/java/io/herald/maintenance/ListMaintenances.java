package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.maintenance.domain.Maintenances;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Maintenances line by line. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListMaintenances {

    private static final int PAST = 100;

    private final Maintenances maintenances;
    private final MaintenanceViews views;

    @SuppressWarnings("NullAway")
    protected ListMaintenances() {
        this(null, null);
    }

    @Inject
    public ListMaintenances(Maintenances maintenances, MaintenanceViews views) {
        this.maintenances = maintenances;
        this.views = views;
    }

    /** Planned or on, the next one first. */
    public List<MaintenanceSummary> open() {
        return views.of(maintenances.open());
    }

    /** The last hundred that are over, the last one first. */
    public List<MaintenanceSummary> over() {
        return views.of(maintenances.over(PAST));
    }
}
