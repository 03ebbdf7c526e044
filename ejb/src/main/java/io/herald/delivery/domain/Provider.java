package io.herald.delivery.domain;

import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;

/** What this node knows about the provider of one channel: whether it answers, and how fast it may be asked. */
final class Provider {

    private static final int SECONDS_PER_CHUNK = 30;
    /** While two chunks each wait for a batch, as many again are being sent. */
    private static final int PARTS = 4;

    private final CircuitBreaker breaker = new CircuitBreaker();
    private final Pace pace = new Pace(System::nanoTime);
    private final OptionalDouble rate;
    private final Semaphore inFlight;
    private final int batch;

    /**
     * @param rate the most messages a second
     * @param inFlight the most messages whose end is not written down
     */
    Provider(OptionalDouble rate, int inFlight) {
        this.rate = rate;
        this.inFlight = new Semaphore(inFlight);
        this.batch = Math.max(1, inFlight / PARTS);
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    Semaphore inFlight() {
        return inFlight;
    }

    /** How many ends are worth a transaction. */
    int batch() {
        return batch;
    }

    /** Rows to take at once, so that a slow provider's chunk ends within its lease. */
    int room() {
        return rate.isEmpty()
                ? Chunk.SIZE
                : (int) Math.clamp(Math.ceil(rate.getAsDouble() * SECONDS_PER_CHUNK), 1, Chunk.SIZE);
    }

    /** Waits until the next message may go. */
    void awaitTurn() {
        rate.ifPresent(pace::await);
    }
}
