package io.herald.web.api.management.metric;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricView;
import io.herald.metric.ProviderView;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** Writes metrics, providers and values. */
final class MetricWire {

    static final String SELF = "Self";

    private MetricWire() {}

    static JsonObject of(MetricView metric) {
        MetricFacts facts = metric.facts();
        return new WireObject().text("id", metric.id().value()).text("metrics_provider_id", metric.provider().value())
                .text("metric_identifier", facts.identifier()).text("name", facts.name())
                .flag("display", facts.display()).text("tooltip_description", facts.tooltip())
                .flag("backfilled", false).decimal("y_axis_min", facts.yAxisMin())
                .decimal("y_axis_max", facts.yAxisMax()).flag("y_axis_hidden", facts.yAxisHidden())
                .text("suffix", facts.suffix()).number("decimal_places", facts.decimalPlaces())
                .time("most_recent_data_at", metric.newestAt()).time("created_at", metric.createdAt())
                .time("updated_at", metric.updatedAt()).time("last_fetched_at", metric.newestAt())
                .number("backfill_percentage", 0).nulls("reference_name").done();
    }

    static JsonObject of(ProviderView provider, String pageId) {
        return new WireObject().text("id", provider.id().value()).text("type", SELF).flag("disabled", false)
                .nulls("metric_base_uri").time("last_revalidated_at", provider.updatedAt())
                .time("created_at", provider.createdAt()).time("updated_at", provider.updatedAt())
                .text("page_id", pageId).done();
    }

    static JsonObject of(MetricPoint point) {
        return new WireObject().number("timestamp", point.at().getEpochSecond())
                .decimal("value", BigDecimal.valueOf(point.value())).done();
    }

    static JsonArray of(List<MetricPoint> points) {
        return WireObject.list(points.stream().map(MetricWire::of).toList());
    }
}
