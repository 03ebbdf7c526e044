package io.herald.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricSpan;
import io.herald.metric.PublicMetric;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured, drawn without script and said in words. */
class MeasurementsTest {

    private final Measurements measured = new Measurements(List.of(metric()), Sample.NOW);
    private final Snapshot snapshot = TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, measured, Sample.NOW);

    @Test
    void theHomePageDrawsTheLastDayAndLeadsToTheRest() {
        String home = TestSite.text(snapshot, "/en");

        assertThat(home).contains("Response time &lt;API&gt;", "Last 24 hours", "<path d=\"M",
                "href=\"/en/measurements\"").doesNotContain("Last 7 days");
    }

    @Test
    void theLineIsToldInWordsOfTheReadersLanguage() {
        assertThat(TestSite.text(snapshot, "/en"))
                .contains(
                        "Between 100.0\u00a0ms and 195.0\u00a0ms, 147.9\u00a0ms on average; ",
                        "most recently 195.0\u00a0ms.");
        assertThat(TestSite.text(snapshot, "/fr/measurements"))
                .contains("Entre 100,0\u00a0ms et 195,0\u00a0ms, 147,9\u00a0ms en moyenne");
    }

    @Test
    void aWeekAndAMonthAreOnTheirOwnPage() {
        assertThat(TestSite.text(snapshot, "/en/measurements")).contains("Last 24 hours", "Last 7 days",
                "Last 30 days", "Nothing was measured.");
    }

    @Test
    void aGapIsNoLine() {
        String home = TestSite.text(snapshot, "/en");

        assertThat(home.substring(home.indexOf("class=\"plot\"")).split("<path d=", -1)).as("two stretches")
                .hasSize(3);
    }

    @Test
    void withoutMetricsTheHomePageSaysNothingOfThem() {
        assertThat(TestSite.text(Sample.calm(), "/en")).doesNotContain("Measurements");
    }

    @Test
    void aSnapshotWithChartsIsMadeAnewAfterAWhile() {
        assertThat(snapshot.showsUntil()).isEqualTo(Sample.NOW.plus(Measurements.GOOD_FOR));
    }

    @Test
    void figuresThatCannotBeReadKeepNothingElseFromThePage() {
        MeasurementReader reader = new MeasurementReader(() -> {
            throw new IllegalStateException("on purpose");
        }, Clock.fixed(Sample.NOW, ZoneOffset.UTC));

        assertThat(reader.get().metrics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/fr", "/en/measurements", "/fr/measurements"})
    void itIsValidHtml(String path) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);

        assertThat(validator.validate(new ByteArrayInputStream(
                TestSite.text(snapshot, path).getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    /** A day with a hole of two hours in it; a week; nothing in the month. */
    static PublicMetric metric() {
        List<MetricPoint> day = new ArrayList<>();
        Instant start = Sample.NOW.minus(Duration.ofHours(24));
        for (int i = 0; i < 96; i++) {
            if (i < 40 || i > 48) {
                day.add(new MetricPoint(start.plus(Duration.ofMinutes(15L * i)), 100 + i));
            }
        }
        MetricFacts facts = new MetricFacts("Response time <API>", Optional.empty(), true,
                Optional.of("How long an answer takes"), Optional.empty(), Optional.empty(), false, Optional.of("ms"),
                1);
        return new PublicMetric(new MetricId("met000000001"), facts, Map.of(MetricSpan.DAY, day, MetricSpan.WEEK,
                List.of(new MetricPoint(start, 120)), MetricSpan.MONTH, List.of()));
    }
}
