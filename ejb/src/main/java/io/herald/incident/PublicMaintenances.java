package io.herald.incident;

import java.util.List;
import java.util.stream.Stream;

/**
 * Maintenance that the public knows of.
 *
 * @param upcoming the next one first
 * @param active going on or being checked, the oldest first
 * @param past the last ones that are completed or cancelled, newest first
 */
public record PublicMaintenances(List<PublicMaintenance> upcoming, List<PublicMaintenance> active,
        List<PublicMaintenance> past) {

    public static final PublicMaintenances NONE = new PublicMaintenances(List.of(), List.of(), List.of());

    public PublicMaintenances {
        upcoming = List.copyOf(upcoming);
        active = List.copyOf(active);
        past = List.copyOf(past);
    }

    /** What is on first, then what comes, then what is over. */
    public List<PublicMaintenance> all() {
        return Stream.of(active, upcoming, past).flatMap(List::stream).toList();
    }
}
