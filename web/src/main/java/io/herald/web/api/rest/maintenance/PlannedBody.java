package io.herald.web.api.rest.maintenance;

import io.herald.incident.Posted;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.ScheduleMaintenance;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a plan. */
@Schema(name = "MaintenancePlanned", description = "What came of a plan")
public record PlannedBody(MaintenanceId id, @Schema(description = "For people: MNT-2026-0001") String reference,
        @Schema(description = "The announcement") Optional<MessageId> message,
        @Schema(description = "published, or awaiting_approval") Optional<MessageStatus> messageStatus,
        @Schema(description = "References of open incidents and other maintenances that concern the same"
                + " components; a warning, not a refusal") List<String> conflicts) {

    static PlannedBody of(ScheduleMaintenance.Scheduled scheduled) {
        return new PlannedBody(scheduled.id(), scheduled.reference(), scheduled.announcement().map(Posted::message),
                scheduled.announcement().map(Posted::status),
                scheduled.conflicts().stream().map(conflict -> conflict.reference()).toList());
    }
}
