package io.herald.delivery.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a provider that does not answer. After {@value #FAILURES} failures in a row it opens; then one attempt
 * is let through at a time, after a wait that doubles from {@value #FIRST_WAIT_SECONDS} s to {@value
 * #LONGEST_WAIT_SECONDS} s, until one succeeds.
 */
public final class CircuitBreaker {

    static final int FAILURES = 5;
    static final int FIRST_WAIT_SECONDS = 2;
    static final int LONGEST_WAIT_SECONDS = 60;

    private int failures;
    private boolean probing;
    private Instant nextTry = Instant.MIN;

    /** Whether an attempt may be made now. */
    public synchronized boolean lets(Instant now) {
        if (failures < FAILURES) {
            return true;
        }
        if (now.isBefore(nextTry)) {
            return false;
        }
        probing = true;
        nextTry = now.plus(pause());
        return true;
    }

    /** Whether it lets nothing through now; asking changes nothing. */
    public synchronized boolean rests(Instant now) {
        return failures >= FAILURES && now.isBefore(nextTry);
    }

    public synchronized void succeeded() {
        failures = 0;
        probing = false;
    }

    /**
     * Attempts that were under way when it opened say nothing new: only that of the one let through makes the wait
     * longer.
     *
     * @return whether this failure opened the breaker
     */
    public synchronized boolean failed(Instant now) {
        if (failures >= FAILURES && !probing) {
            return false;
        }
        probing = false;
        failures++;
        nextTry = now.plus(pause());
        return failures == FAILURES;
    }

    /** When the next attempt will be let through. */
    public synchronized Instant nextTry() {
        return nextTry;
    }

    private Duration pause() {
        int doublings = Math.min(Math.max(0, failures - FAILURES), 10);
        return Duration.ofSeconds(Math.min((long) FIRST_WAIT_SECONDS << doublings, LONGEST_WAIT_SECONDS));
    }
}
