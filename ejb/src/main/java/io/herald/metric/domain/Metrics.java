package io.herald.metric.domain;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricView;
import io.herald.metric.ProviderId;
import io.herald.metric.ProviderView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All metrics, who sends them, and their values. */
public interface Metrics {

    void add(ProviderView provider);

    void touch(ProviderId provider, Instant now);

    /** With its metrics and their values. @return whether it was there */
    boolean remove(ProviderId provider);

    /** The oldest first. */
    List<ProviderView> providers();

    void add(MetricId id, ProviderId provider, MetricFacts facts, Instant now);

    void describe(MetricId id, MetricFacts facts, Instant now);

    /** With its values. @return whether it was there */
    boolean remove(MetricId id);

    /** The oldest first. */
    List<MetricView> all();

    Optional<MetricView> find(MetricId id);

    /** Keeps values, in place of those that were there for the same time. */
    void keep(Map<MetricId, List<MetricPoint>> points);

    /** By time. */
    Map<MetricId, List<MetricPoint>> since(Collection<MetricId> metrics, Instant moment);

    /** Of the metrics that the public sees: the average over each step that has values, by time. */
    Map<MetricId, List<MetricPoint>> averages(Instant since, Duration step);

    /** Forgets all values of a metric. @return how many */
    int clear(MetricId metric);

    /** Forgets values of all metrics that were measured before. @return how many */
    int forget(Instant before);
}
