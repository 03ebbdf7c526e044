package io.herald.delivery.domain;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * A token bucket: so many messages a second, and as many at once after a rest of a second (at least one). The rate may
 * change at any time. Who takes a token waits for it on its own thread.
 */
final class Pace {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private double tokens = 1;
    private long filledAt;

    /** @param nanoTime a clock that never goes back, in nanoseconds */
    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.filledAt = nanoTime.getAsLong();
    }

    /** @param perSecond more than 0 */
    void await(double perSecond) {
        for (long wait = take(perSecond); wait > 0; wait = take(perSecond)) {
            LockSupport.parkNanos(wait);
        }
    }

    /** Takes a token, or answers in how many nanoseconds there will be one. */
    synchronized long take(double perSecond) {
        long now = nanoTime.getAsLong();
        double most = Math.max(1, perSecond);
        tokens = Math.min(most, tokens + (now - filledAt) / SECOND * perSecond);
        filledAt = now;
        if (tokens >= 1) {
            tokens--;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond * SECOND));
    }
}
