package io.herald.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something else that concerns the same components: an incident that is open, or another maintenance whose window
 * overlaps.
 *
 * @param id of the incident or the maintenance
 * @param components the names of those that both concern
 * @param startsAt of the other maintenance; empty for an incident
 */
public record MaintenanceConflict(Kind kind, String id, String reference, String title, List<String> components,
        Optional<Instant> startsAt, Optional<Instant> endsAt) {

    public MaintenanceConflict {
        components = List.copyOf(components);
    }

    /** What the other thing is. */
    public enum Kind {
        INCIDENT, MAINTENANCE
    }
}
