package io.herald.report;

import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one incident was told.
 *
 * @param timeToFirstContact from declaration to the first public word; empty while there is none
 * @param firstContactLimit what the plan promised
 * @param promiseKept whether the first word came in time; empty while it is neither published nor late
 * @param updates public words about it, post-mortem included
 * @param longestSilence the longest time without a public word, from declaration to resolution (or to now)
 */
public record IncidentRow(IncidentId id, String reference, String title, SeverityLevel severity, Instant declaredAt,
        Optional<Instant> firstContactAt, Optional<Duration> timeToFirstContact, Optional<Duration> firstContactLimit,
        Optional<Boolean> promiseKept, int updates, Duration longestSilence, Aftermath aftermath) {

    /**
     * What followed.
     *
     * @param postmortemDue when it was promised; empty where none was owed
     * @param postmortemAt when it was published
     * @param postmortemInTime empty where none is owed, or it is neither published nor late
     * @param actions how many were written down
     * @param closedActions how many of them are done or dropped
     */
    public record Aftermath(Optional<Instant> postmortemDue, Optional<Instant> postmortemAt,
            Optional<Boolean> postmortemInTime, int actions, int closedActions) {}
}
