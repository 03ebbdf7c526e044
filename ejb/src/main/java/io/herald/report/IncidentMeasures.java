package io.herald.report;

import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How well the public was told of one incident.
 *
 * @param firstContact from declaration to the first public word; empty while there is none
 * @param firstContactLimit what the plan promised of it
 * @param promises next words that were promised and are decided: the next word came, the incident ended, or the time
 *            passed in silence
 * @param promisesKept those of them that were answered not later than promised
 * @param longestSilence the longest time without a public word, from declaration to resolution (or to now)
 * @param published messages that became public, post-mortem included
 * @param sentBack how often a manager refused a message or asked for changes, also of messages that never came out
 * @param postmortemInTime whether the post-mortem was public by its deadline; empty when none is owed, or not yet due
 * @param actions what follows from it, without what was dropped
 * @param actionsDone those of them that are done
 */
public record IncidentMeasures(IncidentId id, String reference, String title, SeverityLevel severity,
        Instant declaredAt, Optional<Duration> firstContact, Optional<Duration> firstContactLimit, int promises,
        int promisesKept, Duration longestSilence, int published, int sentBack, Optional<Boolean> postmortemInTime,
        int actions, int actionsDone) {}
