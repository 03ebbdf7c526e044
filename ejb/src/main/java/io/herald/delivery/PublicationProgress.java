package io.herald.delivery;

import io.herald.channel.ChannelKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a fan-out has come.
 *
 * @param channels by key
 * @param lastFinishedAt when the latest of the settled deliveries was settled
 */
public record PublicationProgress(PublicationId id, String messageId, String incidentId, Instant publishedAt,
        List<ChannelProgress> channels, Optional<Instant> lastFinishedAt) {

    public PublicationProgress {
        channels = List.copyOf(channels);
    }

    /** Deliveries by channel and state; states without any are left out. */
    public Map<ChannelKey, Map<DeliveryState, Long>> counts() {
        Map<ChannelKey, Map<DeliveryState, Long>> counts = new TreeMap<>();
        channels.forEach(channel -> counts.put(channel.channel(), channel.counts()));
        return counts;
    }

    public long total() {
        return channels.stream().mapToLong(ChannelProgress::total).sum();
    }

    public long count(DeliveryState state) {
        return channels.stream().mapToLong(channel -> channel.count(state)).sum();
    }

    /** Deliveries about which Herald will do nothing more by itself. */
    public long settled() {
        return total() - channels.stream().mapToLong(ChannelProgress::open).sum();
    }

    public boolean finished() {
        return settled() == total();
    }

    /** Until the slowest channel is done; empty while that cannot be said, and when everything is. */
    public Optional<Duration> timeLeft() {
        boolean known = channels.stream().allMatch(channel -> channel.open() == 0 || channel.timeLeft().isPresent());
        return known
                ? channels.stream().flatMap(channel -> channel.timeLeft().stream()).max(Duration::compareTo)
                : Optional.empty();
    }
}
