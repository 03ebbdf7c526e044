package io.herald.incident;

import java.util.Optional;
import java.util.Set;

/** What the public knows of planned maintenance; the capability that plans it tells. */
public interface MaintenanceBook {

    /** @param pastAtMost how many of those that are over */
    PublicMaintenances read(int pastAtMost);

    /** However old it is; empty if there is none, or the public was never told of it. */
    Optional<PublicMaintenance> find(IncidentId id);

    /** The components on which work that the public knows of is going on now. */
    Set<ComponentId> underMaintenance(IncidentId except);
}
