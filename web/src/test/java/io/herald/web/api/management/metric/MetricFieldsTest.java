package io.herald.web.api.management.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.shared.ValidationException;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricFieldsTest {

    @Test
    void valuesComeOneByOneOrManyAtOnce() {
        assertThat(MetricFields.point(sent("{'data': {'timestamp': 60, 'value': 1.5}}")))
                .isEqualTo(new MetricPoint(Instant.ofEpochSecond(60), 1.5));
        assertThat(MetricFields.points(sent("{'data': {'m1': [{'timestamp': 60, 'value': 1}], 'm2': []}}")))
                .isEqualTo(Map.of(new MetricId("m1"), List.of(new MetricPoint(Instant.ofEpochSecond(60), 1)),
                        new MetricId("m2"), List.of()));
    }

    @Test
    void everyWrongValueIsNamed() {
        assertThatThrownBy(() -> MetricFields.points(sent("""
            {'data': {'m1': [{'timestamp': 'soon', 'value': 1}], 'm2': [{'value': 'high'}], 'm3': [7]}}""")))
                .isInstanceOf(ValidationException.class).hasMessageContaining("m1.timestamp must be a number")
                .hasMessageContaining("m2.value must be a number").hasMessageContaining("m2.timestamp can't be blank")
                .hasMessageContaining("m3.value can't be blank");
        assertThatThrownBy(() -> MetricFields.point(sent("{'data': {'timestamp': 1e300, 'value': 1}}")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void whatIsNotSentStaysAsItIs() {
        MetricFacts before = new MetricFacts("Latency", Optional.of("p95"), true, Optional.empty(),
                Optional.of(BigDecimal.ONE), Optional.empty(), false, Optional.of("ms"), 2);

        assertThat(MetricFields.facts(sent("{'metric': {'name': 'Response time', 'y_axis_min': null}}"),
                Optional.of(before))).isEqualTo(new MetricFacts("Response time", Optional.of("p95"), true,
                        Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of("ms"), 2));
        assertThatThrownBy(() -> MetricFields.facts(sent("{'metric': {}}"), Optional.empty()))
                .hasMessageContaining("name can't be blank");
    }

    private static Sent sent(String json) {
        return new Sent(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}
