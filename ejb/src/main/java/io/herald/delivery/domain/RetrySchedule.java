package io.herald.delivery.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait between attempts: twice as long each time, up to a limit, spread by a quarter either way so that a
 * provider that comes back is not met by everybody at once.
 *
 * @param first wait after the first attempt
 * @param longest no wait is longer, but for the spread
 * @param attempts after so many a recipient that could not be served is given up
 */
public record RetrySchedule(Duration first, Duration longest, int attempts) {

    /** Incident mail: grey-listing is over within minutes, and five hours later nobody needs the news. */
    public static final RetrySchedule EMAIL = new RetrySchedule(Duration.ofSeconds(5), Duration.ofMinutes(15), 24);

    private static final int MOST_DOUBLINGS = 30;
    private static final double SPREAD = 0.25;

    /** @param made attempts made so far, at least 1 */
    public Duration waitAfter(int made, RandomGenerator random) {
        double doubled = first.toMillis() * Math.pow(2, Math.min(made - 1, MOST_DOUBLINGS));
        double spread = 1 + SPREAD * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(Math.min(doubled, longest.toMillis()) * spread));
    }

    public boolean exhausted(int made) {
        return made >= attempts;
    }
}
