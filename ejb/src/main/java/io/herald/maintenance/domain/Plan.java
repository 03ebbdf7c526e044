package io.herald.maintenance.domain;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.maintenance.MaintenanceWindow;
import java.util.Optional;
import java.util.Set;

/**
 * What is planned, checked and completed by defaults.
 *
 * @param recurrence RRULE of RFC 5545
 * @param reminderMinutes how long before the start people are reminded
 */
public record Plan(String title, Set<ComponentId> components, MaintenanceWindow window, Optional<String> recurrence,
        Set<Integer> reminderMinutes, boolean startsByItself, boolean endsByItself, int verifyMinutes, UserId lead,
        UserId scheduledBy) {

    public Plan {
        components = Set.copyOf(components);
        reminderMinutes = Set.copyOf(reminderMinutes);
    }

    /** The same work in another window. */
    public Plan in(MaintenanceWindow other) {
        return new Plan(title, components, other, recurrence, reminderMinutes, startsByItself, endsByItself,
                verifyMinutes, lead, scheduledBy);
    }
}
