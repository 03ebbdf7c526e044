package io.herald.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.metric.jpa.SqlMetrics;
import io.herald.shared.NotFoundException;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Metrics and their values on a real PostgreSQL. */
class MetricStoreTest {

    private static final MetricFacts FACTS = new MetricFacts("Response time", Optional.of("p95"), true,
            Optional.of("Of the API"), Optional.of(BigDecimal.ZERO), Optional.empty(), false, Optional.of("ms"), 1);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @Test
    void aMetricComesChangesAndGoesWithItsProvider() {
        MetricView metric = metric();
        assertThat(metric.facts()).isEqualTo(FACTS);
        clock.advance(Duration.ofMinutes(1));

        MetricFacts renamed = new MetricFacts("Latency", Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.of(BigDecimal.TEN), true, Optional.empty(), 0);
        MetricView changed = at(metrics -> new SaveMetric(metrics, audit, clock).handle(
                new SaveMetric.Command(Optional.of(metric.id()), metric.provider(), renamed)));

        assertThat(changed.facts()).isEqualTo(renamed);
        assertThat(changed.updatedAt()).isAfter(changed.createdAt());
        run(metrics -> new RemoveMetricsProvider(metrics, audit).handle(metric.provider()));
        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> run(metrics -> new RemoveMetric(metrics, audit).handle(metric.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(audit.actions()).containsExactly("metrics_provider.added", "metric.saved", "metric.saved",
                "metrics_provider.removed");
    }

    @Test
    void ofSeveralValuesWithinHalfAMinuteTheLastOneStays() {
        MetricId metric = metric().id();
        Instant minute = Instant.ofEpochSecond(clock.instant().getEpochSecond() / 60 * 60).minusSeconds(600);
        add(metric, new MetricPoint(minute.plusSeconds(2), 1), new MetricPoint(minute.plusSeconds(14), 2),
                new MetricPoint(minute.plusSeconds(16), 3));
        add(metric, new MetricPoint(minute, 4));

        assertThat(values(metric))
                .containsExactly(new MetricPoint(minute, 4), new MetricPoint(minute.plusSeconds(30), 3));
        assertThat(all().getFirst().newestAt())
                .contains(minute.plusSeconds(30));
    }

    @Test
    void thePublicSeesAveragesOfWhatIsShown() {
        MetricId shown = metric().id();
        Instant hour = Instant.ofEpochSecond(clock.instant().getEpochSecond() / 3600 * 3600).minusSeconds(7200);
        add(shown, new MetricPoint(hour, 1), new MetricPoint(hour.plusSeconds(300), 3),
                new MetricPoint(hour.plusSeconds(900), 7));
        MetricView hidden = metric();
        at(metrics -> new SaveMetric(metrics, audit, clock).handle(new SaveMetric.Command(Optional.of(hidden.id()),
                hidden.provider(), new MetricFacts("Secret", Optional.empty(), false, Optional.empty(),
                        Optional.empty(), Optional.empty(), false, Optional.empty(), 0))));
        add(hidden.id(), new MetricPoint(hour, 5));

        List<PublicMetric> seen = at(metrics -> new ReadPublicMetrics(metrics, clock).handle());

        assertThat(seen).extracting(PublicMetric::id).containsExactly(shown);
        assertThat(seen.getFirst().points().get(MetricSpan.DAY)).containsExactly(new MetricPoint(hour, 2),
                new MetricPoint(hour.plusSeconds(900), 7));
        assertThat(seen.getFirst().points().get(MetricSpan.MONTH)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingOfItKept() {
        MetricId metric = metric().id();
        MetricPoint good = new MetricPoint(clock.instant(), 1);

        assertThatThrownBy(() -> add(metric, good, new MetricPoint(clock.instant().minus(Duration.ofDays(29)), 1),
                new MetricPoint(clock.instant(), Double.NaN)))
                .isInstanceOf(ValidationException.class).hasMessageContaining("timestamp")
                .hasMessageContaining("value must be a number");
        assertThatThrownBy(() -> add(new MetricId("nothing00000"), good)).hasMessageContaining("nothing00000");
        assertThatThrownBy(() -> add(metric)).hasMessageContaining("1 to 3000");
        assertThat(values(metric)).isEmpty();
    }

    @Test
    void oldValuesAreForgottenAndAllOfThemWhenAskedFor() {
        MetricId metric = metric().id();
        add(metric, new MetricPoint(clock.instant().minus(Duration.ofDays(27)), 1),
                new MetricPoint(clock.instant(), 2));
        clock.advance(Duration.ofDays(10));

        int forgotten = at(metrics -> new ForgetOldPoints(metrics, clock, 35).handle());
        assertThat(forgotten).isEqualTo(1);
        assertThat(at(metrics -> new ClearMetric(metrics, audit).handle(metric)).newestAt()).isEmpty();
        assertThat(audit.entries().toString()).contains("metric.cleared");
    }

    @Test
    void everythingWrongWithAMetricIsNamedAtOnce() {
        ProviderId provider = metric().provider();
        MetricFacts wrong = new MetricFacts(" ", Optional.empty(), true, Optional.empty(), Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE), false, Optional.of("x".repeat(21)), 11);

        assertThatThrownBy(() -> at(metrics -> new SaveMetric(metrics, audit, clock)
                .handle(new SaveMetric.Command(Optional.empty(), provider, wrong))))
                .hasMessageContaining("name").hasMessageContaining("yAxisMin").hasMessageContaining("suffix")
                .hasMessageContaining("decimalPlaces");
    }

    private List<MetricView> all() {
        return at(metrics -> new ListMetrics(metrics).handle());
    }

    private List<MetricPoint> values(MetricId metric) {
        return at(metrics -> metrics.since(List.of(metric), Instant.EPOCH)).getOrDefault(metric, List.of());
    }

    private MetricView metric() {
        ProviderView provider = at(metrics -> new AddMetricsProvider(metrics, audit, clock).handle());
        return at(metrics -> new SaveMetric(metrics, audit, clock)
                .handle(new SaveMetric.Command(Optional.empty(), provider.id(), FACTS)));
    }

    private void add(MetricId metric, MetricPoint... points) {
        run(metrics -> new AddMetricPoints(metrics, clock).handle(Map.of(metric, List.of(points))));
    }

    private <T> T at(Function<SqlMetrics, T> work) {
        return database.transact(session -> work.apply(session.repository(SqlMetrics.class)));
    }

    private void run(Consumer<SqlMetrics> work) {
        database.run(session -> work.accept(session.repository(SqlMetrics.class)));
    }
}
