package io.herald.metric;

import java.util.List;
import java.util.Map;

/**
 * A metric as the public sees it.
 *
 * @param points averages by time, for each span; a step without values has none
 */
public record PublicMetric(MetricId id, MetricFacts facts, Map<MetricSpan, List<MetricPoint>> points) {

    public PublicMetric {
        points = Map.copyOf(points);
    }
}
