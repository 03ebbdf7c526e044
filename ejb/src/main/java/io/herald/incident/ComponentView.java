package io.herald.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A part of the service that people know by name.
 *
 * @param position place within its group, from 1
 * @param showcase whether the page shows its history prominently
 * @param startDate since when it has been watched
 */
public record ComponentView(ComponentId id, ComponentGroupId groupId, String name, Optional<String> description,
        int position, ComponentStatus status, boolean showcase, Optional<LocalDate> startDate, Instant createdAt,
        Instant updatedAt, long version) {

    /** From when on its history counts. */
    public Instant watchedSince(ZoneId zone) {
        return startDate.map(date -> date.atStartOfDay(zone).toInstant()).orElse(createdAt);
    }
}
