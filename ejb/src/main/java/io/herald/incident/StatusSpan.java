package io.herald.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * How long a component was in one status, from the publication that said so to the next one.
 *
 * @param to empty while it still is
 * @param cause the incident that put it there
 */
public record StatusSpan(ComponentId component, ComponentStatus status, Instant from, Optional<Instant> to,
        Optional<IncidentId> cause) {

    /** Whether any of it lies in the half-open range. */
    public boolean touches(Instant start, Instant end) {
        return from.isBefore(end) && to.map(start::isBefore).orElse(true);
    }
}
