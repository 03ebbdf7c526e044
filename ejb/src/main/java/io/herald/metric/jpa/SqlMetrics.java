package io.herald.metric.jpa;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricView;
import io.herald.metric.ProviderId;
import io.herald.metric.ProviderView;
import io.herald.metric.domain.Metrics;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Metrics} in the tables {@code metrics_provider}, {@code metric} and {@code metric_point}. */
@ApplicationScoped
public class SqlMetrics implements Metrics {

    private static final String METRICS = """
        select m.*, (select max(p.at) from metric_point p where p.metric_id = m.id) as newest_at from metric m
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(ProviderView provider) {
        sql().update("insert into metrics_provider (id, created_at, updated_at) values (?, ?, ?)",
                provider.id().value(), provider.createdAt(), provider.updatedAt());
    }

    @Override
    public void touch(ProviderId provider, Instant now) {
        sql().update("update metrics_provider set updated_at = ? where id = ?", now, provider.value());
    }

    @Override
    public boolean remove(ProviderId provider) {
        return sql().update("delete from metrics_provider where id = ?", provider.value()) > 0;
    }

    @Override
    public List<ProviderView> providers() {
        return sql().list(row -> new ProviderView(new ProviderId(row.getString("id")),
                row.getTimestamp("created_at").toInstant(), row.getTimestamp("updated_at").toInstant()),
                "select * from metrics_provider order by created_at, id");
    }

    @Override
    public void add(MetricId id, ProviderId provider, MetricFacts facts, Instant now) {
        sql().update("""
            insert into metric (id, provider_id, name, identifier, display, tooltip, y_axis_min, y_axis_max,
              y_axis_hidden, suffix, decimal_places, created_at, updated_at)
            values (?, ?, ?, nullif(?, ''), ?, nullif(?, ''), cast(nullif(?, '') as numeric),
              cast(nullif(?, '') as numeric), ?, nullif(?, ''), ?, ?, ?)""", id.value(), provider.value(),
                facts.name(), facts.identifier().orElse(""), facts.display(), facts.tooltip().orElse(""),
                plain(facts.yAxisMin()), plain(facts.yAxisMax()), facts.yAxisHidden(), facts.suffix().orElse(""),
                facts.decimalPlaces(), now, now);
    }

    @Override
    public void describe(MetricId id, MetricFacts facts, Instant now) {
        sql().update("""
            update metric set name = ?, identifier = nullif(?, ''), display = ?, tooltip = nullif(?, ''),
              y_axis_min = cast(nullif(?, '') as numeric), y_axis_max = cast(nullif(?, '') as numeric),
              y_axis_hidden = ?, suffix = nullif(?, ''), decimal_places = ?, updated_at = ?
            where id = ?""", facts.name(), facts.identifier().orElse(""), facts.display(),
                facts.tooltip().orElse(""), plain(facts.yAxisMin()), plain(facts.yAxisMax()), facts.yAxisHidden(),
                facts.suffix().orElse(""), facts.decimalPlaces(), now, id.value());
    }

    @Override
    public boolean remove(MetricId id) {
        return sql().update("delete from metric where id = ?", id.value()) > 0;
    }

    @Override
    public List<MetricView> all() {
        return sql().list(SqlMetrics::metric, METRICS + "order by m.created_at, m.id");
    }

    @Override
    public Optional<MetricView> find(MetricId id) {
        return sql().first(SqlMetrics::metric, METRICS + "where m.id = ?", id.value());
    }

    @Override
    public void keep(Map<MetricId, List<MetricPoint>> points) {
        Map<Place, Double> last = new LinkedHashMap<>();
        points.forEach((metric, values) -> values
                .forEach(point -> last.put(new Place(metric, point.at()), point.value())));
        sql().update("""
            insert into metric_point (metric_id, at, value)
            select metric_id, to_timestamp(at), cast(value as double precision)
            from unnest(?, ?, ?) as sent (metric_id, at, value)
            on conflict (metric_id, at) do update set value = excluded.value""",
                last.keySet().stream().map(place -> place.metric().value()).toArray(String[]::new),
                last.keySet().stream().map(place -> place.at().getEpochSecond()).toArray(Long[]::new),
                last.values().stream().map(value -> Double.toString(value)).toArray(String[]::new));
    }

    private record Place(MetricId metric, Instant at) {}

    @Override
    public Map<MetricId, List<MetricPoint>> since(Collection<MetricId> metrics, Instant moment) {
        return points("""
            select metric_id, at, value from metric_point where metric_id = any(?) and at >= ? order by at""",
                metrics.stream().map(MetricId::value).toArray(String[]::new), moment);
    }

    @Override
    public Map<MetricId, List<MetricPoint>> averages(Instant since, Duration step) {
        return points("""
            select p.metric_id, to_timestamp(floor(extract(epoch from p.at) / s.step) * s.step) as at,
              avg(p.value) as value
            from metric_point p join metric m on m.id = p.metric_id and m.display
              cross join (select cast(? as bigint) as step) s
            where p.at >= ? group by 1, 2 order by 2""", step.toSeconds(), since);
    }

    private Map<MetricId, List<MetricPoint>> points(String query, Object... parameters) {
        Map<MetricId, List<MetricPoint>> points = new LinkedHashMap<>();
        sql().list(row -> Map.entry(new MetricId(row.getString("metric_id")),
                new MetricPoint(row.getTimestamp("at").toInstant(), row.getDouble("value"))), query, parameters)
                .forEach(point -> points.computeIfAbsent(point.getKey(), metric -> new ArrayList<>())
                        .add(point.getValue()));
        return points;
    }

    @Override
    public int clear(MetricId metric) {
        return sql().update("delete from metric_point where metric_id = ?", metric.value());
    }

    @Override
    public int forget(Instant before) {
        return sql().update("delete from metric_point where at < ?", before);
    }

    private Sql sql() {
        return Sql.in(entities);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static MetricView metric(ResultSet row) throws SQLException {
        MetricFacts facts = new MetricFacts(row.getString("name"), Sql.text(row, "identifier"),
                row.getBoolean("display"), Sql.text(row, "tooltip"),
                Optional.ofNullable(row.getBigDecimal("y_axis_min")),
                Optional.ofNullable(row.getBigDecimal("y_axis_max")), row.getBoolean("y_axis_hidden"),
                Sql.text(row, "suffix"), row.getInt("decimal_places"));
        return new MetricView(new MetricId(row.getString("id")), new ProviderId(row.getString("provider_id")), facts,
                Sql.instant(row, "newest_at"), row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
