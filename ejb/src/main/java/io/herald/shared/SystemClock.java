package io.herald.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one place where Herald reads the time. Ticks are microseconds, which is what the database keeps, so that a time
 * read back equals the time written.
 */
@ApplicationScoped
public class SystemClock {

    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    @Produces
    public Clock clock() {
        return clock;
    }
}
