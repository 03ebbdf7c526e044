package io.herald.web.api.rest.maintenance;

import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One maintenance on the wire. */
@Schema(name = "Maintenance", description = "Maintenance that is planned, on, or over")
public record MaintenanceRow(MaintenanceId id, String reference, String title, MaintenanceStatus status,
        Instant startsAt, Instant endsAt, String timeZone, @Schema(description = "Their names") List<String> components,
        @Schema(description = "Whether the public knows of it") boolean announced,
        @Schema(description = "RRULE of RFC 5545") Optional<String> recurrence, String lead,
        @Schema(description = "Send it back as expectedVersion") long version) {

    static MaintenanceRow of(MaintenanceSummary view) {
        return new MaintenanceRow(view.id(), view.reference(), view.title(), view.status(), view.startsAt(),
                view.endsAt(), view.timeZone(), view.components(), view.announced(), view.recurrence(),
                view.leadName(), view.version());
    }
}
