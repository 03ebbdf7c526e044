package io.herald.web.api.management.metric;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads metrics and values out of bodies. */
final class MetricFields {

    private static final String ROOT = "metric";
    private static final String DATA = "data";

    private MetricFields() {}

    /** @param before what holds for fields that were not sent; empty for a new metric */
    static MetricFacts facts(Sent body, Optional<MetricFacts> before) {
        Fields fields = body.under(ROOT);
        String name = before.isEmpty() || fields.has("name") ? fields.required("name") : before.get().name();
        MetricFacts read = new MetricFacts(name,
                fields.has("metric_identifier") ? fields.words("metric_identifier")
                        : before.flatMap(MetricFacts::identifier),
                fields.flag("display").or(() -> before.map(MetricFacts::display)).orElse(true),
                fields.has("tooltip_description") ? fields.words("tooltip_description")
                        : before.flatMap(MetricFacts::tooltip),
                fields.has("y_axis_min") ? fields.number("y_axis_min") : before.flatMap(MetricFacts::yAxisMin),
                fields.has("y_axis_max") ? fields.number("y_axis_max") : before.flatMap(MetricFacts::yAxisMax),
                fields.flag("y_axis_hidden").or(() -> before.map(MetricFacts::yAxisHidden)).orElse(false),
                fields.has("suffix") ? fields.words("suffix") : before.flatMap(MetricFacts::suffix),
                fields.number("decimal_places").map(BigDecimal::intValue)
                        .or(() -> before.map(MetricFacts::decimalPlaces)).orElse(0));
        fields.throwIfWrong();
        return read;
    }

    /** One value: {@code {"data": {"timestamp": 1, "value": 2}}}. */
    static MetricPoint point(Sent body) {
        Fields fields = body.under(DATA);
        Optional<MetricPoint> point = read(fields);
        fields.throwIfWrong();
        return point.orElseThrow();
    }

    /** Values of several metrics: {@code {"data": {"<id>": [{"timestamp": 1, "value": 2}]}}}. */
    static Map<MetricId, List<MetricPoint>> points(Sent body) {
        Fields all = body.bare();
        Map<MetricId, List<MetricPoint>> points = new LinkedHashMap<>();
        all.object(DATA).orElse(JsonValue.EMPTY_JSON_OBJECT).forEach((id, values) -> {
            List<JsonValue> items = values instanceof JsonArray array ? array : List.of(values);
            points.put(new MetricId(id), items.stream().flatMap(item -> item(item, all, id)).toList());
        });
        all.throwIfWrong();
        return points;
    }

    private static Stream<MetricPoint> item(JsonValue item, Fields all, String id) {
        Fields fields = new Sent(item instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT).bare();
        Optional<MetricPoint> point = read(fields);
        all.takeOver(fields, id);
        return point.stream();
    }

    private static Optional<MetricPoint> read(Fields fields) {
        fields.required("timestamp");
        fields.required("value");
        Optional<BigDecimal> timestamp = fields.number("timestamp");
        Optional<BigDecimal> value = fields.number("value");
        try {
            return timestamp.flatMap(at -> value.map(
                    number -> new MetricPoint(Instant.ofEpochSecond(seconds(at)), number.doubleValue())));
        } catch (DateTimeException | ArithmeticException e) {
            fields.refuse("timestamp", "must be seconds since 1970");
            return Optional.empty();
        }
    }

    /** @throws ArithmeticException if there are more than a long can count */
    private static long seconds(BigDecimal number) {
        return number.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
