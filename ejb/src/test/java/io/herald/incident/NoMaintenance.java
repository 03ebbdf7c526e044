package io.herald.incident;

import java.util.Optional;
import java.util.Set;

/** Nothing is planned. */
public final class NoMaintenance implements MaintenanceBook {

    @Override
    public PublicMaintenances read(int pastAtMost) {
        return PublicMaintenances.NONE;
    }

    @Override
    public Optional<PublicMaintenance> find(IncidentId id) {
        return Optional.empty();
    }

    @Override
    public Set<ComponentId> underMaintenance(IncidentId except) {
        return Set.of();
    }
}
