package io.herald.postmortem;

import io.herald.incident.IncidentId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of post-mortems: an incident that is over, and what was written about it.
 *
 * @param due when it is owed at the latest; empty when none is owed
 * @param status empty when nobody began it
 */
public record PostmortemCard(IncidentId incident, String reference, String title, Instant resolvedAt,
        Optional<Instant> due, Optional<PostmortemStatus> status) {}
