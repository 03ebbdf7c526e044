package io.herald.delivery;

import java.time.Instant;

/**
 * A component's status changed for the public.
 *
 * @param id names the event, for whoever is told of it twice
 * @param oldStatus in its wire word: {@code operational}
 * @param planned whether planned maintenance did it, and not an incident
 */
public record ComponentEvent(String id, String componentId, String componentName, String oldStatus, String newStatus,
        boolean planned, Instant at) {}
