package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;

/** What this node knows about the provider of one channel: whether it answers, and how fast it may be asked. */
final class Provider {

    /** The setting of every channel: the most messages a second of one node; a decimal above 0, none without it. */
    static final String RATE = "rate";

    private static final int SECONDS_PER_CHUNK = 30;

    private final ChannelKey key;
    private final ChannelSettings settings;
    private final CircuitBreaker breaker = new CircuitBreaker();
    private final Pace pace = new Pace(System::nanoTime);
    private final Semaphore inFlight;

    Provider(ChannelKey key, ChannelSettings settings, int inFlight) {
        this.key = key;
        this.settings = settings;
        this.inFlight = new Semaphore(inFlight);
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    Semaphore inFlight() {
        return inFlight;
    }

    /** Rows to take at once, so that a slow provider's chunk ends within its lease. */
    int room() {
        OptionalDouble rate = rate();
        return rate.isEmpty()
                ? Chunk.SIZE
                : (int) Math.clamp(Math.ceil(rate.getAsDouble() * SECONDS_PER_CHUNK), 1, Chunk.SIZE);
    }

    /** Waits until the next message may go. */
    void awaitTurn() {
        rate().ifPresent(pace::await);
    }

    private OptionalDouble rate() {
        ChannelValues values = settings.of(key);
        return values.text(RATE).map(Provider::positive).orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble positive(String text) {
        try {
            double rate = Double.parseDouble(text.strip());
            return rate > 0 && rate < Double.MAX_VALUE ? OptionalDouble.of(rate) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
