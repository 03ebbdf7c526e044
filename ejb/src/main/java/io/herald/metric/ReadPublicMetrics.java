package io.herald.metric;

import io.herald.metric.domain.Metrics;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The metrics that the public sees, with what their charts show, in one query for each span. */
@Stateless
@PermitAll
public class ReadPublicMetrics {

    private final Metrics metrics;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReadPublicMetrics() {
        this(null, null);
    }

    @Inject
    public ReadPublicMetrics(Metrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The oldest metric first. */
    public List<PublicMetric> handle() {
        List<MetricView> shown = metrics.all().stream().filter(metric -> metric.facts().display()).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<MetricSpan, Map<MetricId, List<MetricPoint>>> points = new EnumMap<>(MetricSpan.class);
        for (MetricSpan span : MetricSpan.values()) {
            points.put(span, metrics.averages(now.minus(span.length()), span.step()));
        }
        return shown.stream().map(metric -> {
            Map<MetricSpan, List<MetricPoint>> own = new EnumMap<>(MetricSpan.class);
            points.forEach((span, all) -> own.put(span, all.getOrDefault(metric.id(), List.of())));
            return new PublicMetric(metric.id(), metric.facts(), own);
        }).toList();
    }
}
