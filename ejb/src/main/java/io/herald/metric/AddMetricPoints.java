package io.herald.metric;

import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps measured values, those of many metrics at once. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class AddMetricPoints {

    /** How far back values may be sent. */
    public static final Duration BACKFILL = Duration.ofDays(28);

    static final int MOST_AT_ONCE = 3_000;
    private static final Duration FUTURE = Duration.ofMinutes(5);

    private final Metrics metrics;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AddMetricPoints() {
        this(null, null);
    }

    @Inject
    public AddMetricPoints(Metrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @throws io.herald.shared.ValidationException naming each unknown metric and each kind of wrong value */
    public void handle(Map<MetricId, List<MetricPoint>> points) {
        Instant now = clock.instant();
        List<MetricPoint> all = points.values().stream().flatMap(List::stream).toList();
        Set<MetricId> known = metrics.all().stream().map(MetricView::id).collect(Collectors.toSet());
        Violations violations = new Violations()
                .require(!all.isEmpty() && all.size() <= MOST_AT_ONCE, "data",
                        "must hold 1 to " + MOST_AT_ONCE + " values")
                .require(all.stream().allMatch(point -> Double.isFinite(point.value())), "value", "must be a number")
                .require(all.stream().allMatch(point -> point.at().isAfter(now.minus(BACKFILL).minusSeconds(60))
                        && point.at().isBefore(now.plus(FUTURE))), "timestamp",
                        "must be at most " + BACKFILL.toDays() + " days ago and not in the future");
        points.keySet().stream().filter(id -> !known.contains(id))
                .forEach(id -> violations.require(false, "data", "names a metric that does not exist: " + id));
        violations.throwIfAny();
        metrics.keep(points);
    }
}
