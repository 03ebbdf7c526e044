package io.herald.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a range of time a component worked. A major outage counts as down in full, a partial outage with
 * {@value #WEIGHT_OF_PARTIAL_OUTAGE} of its length; degraded performance and maintenance count as up.
 *
 * @param watched the length of the range
 * @param spent how long the component was in each status other than operational
 */
public record Uptime(Duration watched, Map<ComponentStatus, Duration> spent) {

    public static final double WEIGHT_OF_PARTIAL_OUTAGE = 0.3;

    private static final double HUNDREDTHS = 100;

    public Uptime {
        spent = Map.copyOf(spent);
    }

    /** Of one component; empty if the range is. */
    public static Optional<Uptime> between(Instant start, Instant end, List<StatusSpan> troubles) {
        if (!start.isBefore(end)) {
            return Optional.empty();
        }
        Map<ComponentStatus, Duration> spent = new EnumMap<>(ComponentStatus.class);
        for (StatusSpan span : troubles) {
            if (span.touches(start, end)) {
                Instant from = span.from().isBefore(start) ? start : span.from();
                Instant to = span.to().filter(end::isAfter).orElse(end);
                spent.merge(span.status(), Duration.between(from, to), Duration::plus);
            }
        }
        return Optional.of(new Uptime(Duration.between(start, end), spent));
    }

    /** From 0 to 100, cut after two digits: only a range without any outage has 100. */
    public double percentage() {
        double down = seconds(ComponentStatus.MAJOR_OUTAGE)
                + WEIGHT_OF_PARTIAL_OUTAGE * seconds(ComponentStatus.PARTIAL_OUTAGE);
        double up = 100 * (1 - down / (watched.toMillis() / 1000.0));
        return Math.floor(up * HUNDREDTHS) / HUNDREDTHS;
    }

    /** The worst status that it was in for any time. */
    public ComponentStatus worst() {
        return spent.keySet().stream().reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
    }

    private double seconds(ComponentStatus status) {
        return spent.getOrDefault(status, Duration.ZERO).toMillis() / 1000.0;
    }
}
