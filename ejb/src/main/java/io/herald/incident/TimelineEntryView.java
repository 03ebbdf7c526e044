package io.herald.incident;

import java.time.Instant;

/**
 * One thing that happened, for the people who work on the incident.
 *
 * @param kind a word of {@link TimelineKind}
 * @param detail the fact in plain words or data, without personal addresses; may be empty
 */
public record TimelineEntryView(Instant at, String actorName, TimelineKind kind, String detail) {}
