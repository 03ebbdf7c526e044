package io.herald.delivery;

import io.herald.channel.ChannelKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far a fan-out has come.
 *
 * @param counts deliveries by channel and state; states without any are left out
 * @param lastFinishedAt when the latest of the settled deliveries was settled
 */
public record PublicationProgress(PublicationId id, String messageId, String incidentId, Instant publishedAt,
        Map<ChannelKey, Map<DeliveryState, Long>> counts, Optional<Instant> lastFinishedAt) {

    public PublicationProgress {
        counts = Map.copyOf(counts);
    }

    public long total() {
        return counts.values().stream().flatMap(states -> states.values().stream()).mapToLong(Long::longValue).sum();
    }

    public long count(DeliveryState state) {
        return counts.values().stream().mapToLong(states -> states.getOrDefault(state, 0L)).sum();
    }

    /** Deliveries about which Herald will do nothing more by itself. */
    public long settled() {
        return counts.values().stream().flatMap(states -> states.entrySet().stream())
                .filter(entry -> entry.getKey().settled()).mapToLong(Map.Entry::getValue).sum();
    }

    public boolean finished() {
        return settled() == total();
    }
}
