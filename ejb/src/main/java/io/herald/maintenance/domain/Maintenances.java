package io.herald.maintenance.domain;

import io.herald.incident.ComponentId;
import io.herald.maintenance.MaintenanceConflict;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.shared.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All maintenances. */
public interface Maintenances {

    /** Keeps a new one; rows may refer to it at once. */
    void add(Maintenance maintenance);

    Optional<Maintenance> find(MaintenanceId id);

    /** @throws NotFoundException if there is none */
    default Maintenance get(MaintenanceId id) {
        return find(id).orElseThrow(() -> new NotFoundException("maintenance", id.value()));
    }

    Optional<Maintenance> findByReference(String reference);

    /** Those that are not over, the next one first. */
    List<Maintenance> open();

    /** Those that are over, the last one first. */
    List<Maintenance> over(int atMost);

    /** The next reference of the year: {@code MNT-2026-0001}. Nobody else gets one until the transaction ends. */
    String nextReference(Instant now);

    /** What else concerns the components: open incidents, and other maintenances whose window overlaps. */
    List<MaintenanceConflict> conflicts(Optional<MaintenanceId> except, MaintenanceWindow window,
            Collection<ComponentId> components);
}
