package io.herald.rig;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what arrived, by Message-ID. Safe for many threads. */
public final class Tally {

    private final Map<String, Integer> copies = new ConcurrentHashMap<>();
    private final LongAdder arrivals = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    void add(String messageId, int size) {
        long now = System.nanoTime();
        copies.merge(messageId, 1, Integer::sum);
        arrivals.increment();
        bytes.add(size);
        first.accumulateAndGet(now, Math::min);
        last.accumulateAndGet(now, Math::max);
    }

    /** How many arrived at least once. */
    public int distinct() {
        return copies.size();
    }

    public long arrivals() {
        return arrivals.sum();
    }

    public long duplicates() {
        return arrivals() - distinct();
    }

    public long averageBytes() {
        return bytes.sum() / Math.max(1, arrivals());
    }

    /** @param nanoTime of {@link System#nanoTime()} */
    public Duration firstSince(long nanoTime) {
        return Duration.ofNanos(first.get() - nanoTime);
    }

    /** @param nanoTime of {@link System#nanoTime()} */
    public Duration lastSince(long nanoTime) {
        return Duration.ofNanos(last.get() - nanoTime);
    }

    /** From the first arrival to the last. */
    public Duration span() {
        return Duration.ofNanos(last.get() - first.get());
    }
}
