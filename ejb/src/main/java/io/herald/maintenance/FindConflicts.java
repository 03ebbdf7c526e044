package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.ComponentId;
import io.herald.maintenance.domain.Maintenances;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Warns of what else concerns the components of a maintenance before it is planned or moved. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindConflicts {

    private final Maintenances maintenances;

    @SuppressWarnings("NullAway")
    protected FindConflicts() {
        this(null);
    }

    @Inject
    public FindConflicts(Maintenances maintenances) {
        this.maintenances = maintenances;
    }

    /** @param except the maintenance that is to be moved */
    public List<MaintenanceConflict> handle(Optional<MaintenanceId> except, MaintenanceWindow window,
            Collection<ComponentId> components) {
        return components.isEmpty() ? List.of() : maintenances.conflicts(except, window, components);
    }
}
