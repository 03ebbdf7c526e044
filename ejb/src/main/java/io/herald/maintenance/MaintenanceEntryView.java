package io.herald.maintenance;

import java.time.Instant;

/**
 * One thing that happened, for the people who work on the maintenance.
 *
 * @param detail the fact in plain words or data; may be empty
 */
public record MaintenanceEntryView(Instant at, String actorName, MaintenanceKind kind, String detail) {}
