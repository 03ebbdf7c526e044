package io.herald.incident.domain;

import io.herald.incident.StatusSpan;
import java.time.Instant;
import java.util.List;

/** In what status each component was, and when: as the publications said. */
public interface StatusHistory {

    /** Every span that is not operational and did not end before the moment, by component and time. */
    List<StatusSpan> troublesSince(Instant moment);
}
