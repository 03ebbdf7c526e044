package io.herald.delivery;

import io.herald.channel.ChannelKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How far a fan-out has come on one channel.
 *
 * @param counts deliveries by state; states without any are left out
 * @param suppressed how many were deliberately not sent, by reason: {@code superseded}, {@code unsubscribed} ...
 * @param leftToPeople of the unclear ones, how many Herald will not try again by itself
 * @param reason what the provider said last about what is not sent; empty where nothing fails
 * @param hold why what is left waits for a person, if it does
 * @param perSecond how many were settled a second, lately
 */
public record ChannelProgress(ChannelKey channel, Map<DeliveryState, Long> counts, Map<String, Long> suppressed,
        long leftToPeople, Optional<String> reason, Optional<ChannelHold> hold, double perSecond) {

    public ChannelProgress {
        counts = Map.copyOf(counts);
        suppressed = Map.copyOf(suppressed);
    }

    public long count(DeliveryState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Deliveries about which Herald will still do something by itself. */
    public long open() {
        return counts.entrySet().stream().filter(entry -> !entry.getKey().settled())
                .mapToLong(Map.Entry::getValue).sum() - leftToPeople;
    }

    /** Whether somebody should look after it. */
    public boolean failing() {
        return failures() > 0 || reason.isPresent();
    }

    /** What a person can have tried again: {@link RetryFailures}. */
    public long failures() {
        return count(DeliveryState.REFUSED) + leftToPeople;
    }

    /** An estimate; empty while nothing was settled lately, and when nothing is left. */
    public Optional<Duration> timeLeft() {
        return open() == 0 || perSecond <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(open() / perSecond * 1_000)));
    }
}
