package io.herald.maintenance.domain;

import io.herald.maintenance.MaintenanceId;
import java.util.Collection;
import java.util.List;

/** Everything that was said in public about maintenances. */
public interface MaintenanceUpdates {

    void add(MaintenanceUpdate update);

    /** The updates of several maintenances, newest first. */
    List<MaintenanceUpdate> of(Collection<MaintenanceId> maintenances);
}
