package io.herald.web.publicpage;

import io.herald.metric.PublicMetric;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is measured, as of a moment. It stays good for {@link #GOOD_FOR}, so that no publication waits for it. */
public record Measurements(List<PublicMetric> metrics, Instant at) {

    static final Measurements NONE = new Measurements(List.of(), Instant.EPOCH);
    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    public Measurements {
        metrics = List.copyOf(metrics);
    }

    Instant endsAt() {
        return at.plus(GOOD_FOR);
    }

    /** When a snapshot with it has to be made anew at the latest; never because of it where nothing is measured. */
    Instant showsUntil(Instant otherwise) {
        return !metrics.isEmpty() && endsAt().isBefore(otherwise) ? endsAt() : otherwise;
    }
}
