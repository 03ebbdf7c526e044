package io.herald.web.api.management.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts calls in a window of time that moves with the clock. It remembers those who called last, in bounds. */
final class RollingCount {

    private static final int MOST_CALLERS = 10_000;

    private final Map<String, Deque<Instant>> calls = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    private final int most;
    private final Duration window;
    private final Clock clock;

    RollingCount(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** Counts a call; answers how long the caller has to wait if it was one too many, which then does not count. */
    synchronized Optional<Duration> call(String caller) {
        Instant now = clock.instant();
        Deque<Instant> counted = calls.computeIfAbsent(caller, unknown -> new ArrayDeque<>());
        while (!counted.isEmpty() && !counted.getFirst().isAfter(now.minus(window))) {
            counted.removeFirst();
        }
        if (counted.size() >= most) {
            Instant oldest = counted.isEmpty() ? now : counted.getFirst();
            return Optional.of(Duration.between(now, oldest.plus(window)));
        }
        counted.addLast(now);
        return Optional.empty();
    }
}
