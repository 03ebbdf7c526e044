package io.herald.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When work is planned.
 *
 * @param end after the start
 * @param zone in which it was written down; a window that comes again does so at the same time of day there
 */
public record MaintenanceWindow(Instant start, Instant end, ZoneId zone) {

    public Duration length() {
        return Duration.between(start, end);
    }
}
