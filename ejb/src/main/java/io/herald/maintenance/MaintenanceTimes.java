package io.herald.maintenance;

import java.time.Duration;
import java.time.Instant;

/**
 * What the process waits for.
 *
 * @param announceBy when the public should know of it at the latest: at the first reminder, or at the start
 * @param startsAt the planned start; now, if work has begun already
 * @param nextStep when something is to be done before the work: remind people, start, or tell the lead that it is late
 * @param startDue whether that step is the start
 * @param endDue when the work should end; when the lead is to be asked again, if that has passed
 * @param checkFor how long the work is checked, and from one question about the check to the next
 * @param endsByItself whether the end needs nobody
 */
public record MaintenanceTimes(Instant announceBy, Instant startsAt, Instant nextStep, boolean startDue,
        Instant endDue, Duration checkFor, boolean endsByItself) {}
