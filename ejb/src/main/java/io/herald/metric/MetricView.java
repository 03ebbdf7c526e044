package io.herald.metric;

import java.time.Instant;
import java.util.Optional;

/** A metric, and when its newest value was measured. */
public record MetricView(MetricId id, ProviderId provider, MetricFacts facts, Optional<Instant> newestAt,
        Instant createdAt, Instant updatedAt) {}
