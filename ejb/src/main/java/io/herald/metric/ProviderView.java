package io.herald.metric;

import java.time.Instant;

/** Somebody who sends the values of some metrics. */
public record ProviderView(ProviderId id, Instant createdAt, Instant updatedAt) {}
