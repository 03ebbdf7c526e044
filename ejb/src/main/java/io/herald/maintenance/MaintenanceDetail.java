package io.herald.maintenance;

import io.herald.incident.ComponentId;
import io.herald.incident.PublicMaintenance;
import io.herald.message.MessageCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one maintenance, for the people who work on it.
 *
 * @param reminderMinutes how long before the start people are reminded, the longest first
 * @param nextReminder when the next reminder is due
 * @param verifyMinutes how long the work is checked before it counts as completed
 * @param timeline the oldest entry first
 * @param messages the newest first
 * @param inPublic what the public knows of it
 */
public record MaintenanceDetail(MaintenanceSummary summary, List<ComponentId> components,
        List<Integer> reminderMinutes, Optional<Instant> nextReminder, boolean startsByItself, boolean endsByItself,
        int verifyMinutes, Optional<Instant> startedAt, Optional<Instant> verifyingAt, Optional<Instant> endedAt,
        List<MaintenanceEntryView> timeline, List<MessageCard> messages, Optional<PublicMaintenance> inPublic) {

    public MaintenanceDetail {
        components = List.copyOf(components);
        reminderMinutes = List.copyOf(reminderMinutes);
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
    }

    public MaintenanceId id() {
        return summary.id();
    }

    public long version() {
        return summary.version();
    }
}
