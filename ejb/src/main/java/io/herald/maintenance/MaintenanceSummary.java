package io.herald.maintenance;

import io.herald.incident.MaintenanceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of maintenances.
 *
 * @param components their names
 * @param announced whether the public knows of it
 * @param recurrence the RRULE by which it comes again (RFC 5545)
 */
public record MaintenanceSummary(MaintenanceId id, String reference, String title, MaintenanceStatus status,
        Instant startsAt, Instant endsAt, String timeZone, List<String> components, boolean announced,
        Optional<String> recurrence, String leadName, long version) {

    public MaintenanceSummary {
        components = List.copyOf(components);
    }
}
