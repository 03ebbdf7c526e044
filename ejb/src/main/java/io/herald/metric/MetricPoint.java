package io.herald.metric;

import java.time.Instant;

/** One value. It counts for the nearest half minute; of several there, the last one. */
public record MetricPoint(Instant at, double value) {

    private static final int STEP_SECONDS = 30;

    public MetricPoint {
        at = Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond() + STEP_SECONDS / 2, STEP_SECONDS) * STEP_SECONDS);
    }
}
