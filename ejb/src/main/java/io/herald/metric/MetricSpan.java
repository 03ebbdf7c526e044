package io.herald.metric;

import java.time.Duration;

/** How far back a chart looks, and over how long each of its points is an average. */
public enum MetricSpan {
    DAY(Duration.ofDays(1), Duration.ofMinutes(15)),
    WEEK(Duration.ofDays(7), Duration.ofHours(2)),
    MONTH(Duration.ofDays(30), Duration.ofHours(8));

    private final Duration length;
    private final Duration step;

    MetricSpan(Duration length, Duration step) {
        this.length = length;
        this.step = step;
    }

    public Duration length() {
        return length;
    }

    public Duration step() {
        return step;
    }
}
