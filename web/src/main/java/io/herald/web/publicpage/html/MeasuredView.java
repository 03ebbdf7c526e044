package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * What is measured: one section for each metric.
 *
 * @param moreHref where the longer spans are; empty on the page that has them
 */
record MeasuredView(List<MetricCharts> metrics, Optional<String> moreHref) {

    /** A metric with a chart for each span that is shown. */
    record MetricCharts(String name, Optional<String> tooltip, List<ChartView> charts) {}

    boolean hasMetrics() {
        return !metrics.isEmpty();
    }
}
