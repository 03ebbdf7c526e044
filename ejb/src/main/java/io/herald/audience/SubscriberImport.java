package io.herald.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One import of subscribers from a file.
 *
 * @param importedBy name of who answers for it
 * @param statement what that person stated, word for word
 * @param source where the people agreed, in that person's words
 * @param lines how many the file has, without its headings
 * @param lastLine the last line of the file that is done for good
 * @param endedAt when it was done or stopped
 * @param reason why it stopped
 */
public record SubscriberImport(String id, String importedBy, Instant startedAt, String statement, String source,
        ImportState state, long lines, long lastLine, ImportCounts counts, Optional<Instant> endedAt,
        Optional<String> reason) {

    private static final int HUNDRED = 100;

    /** From 0 to 100. */
    public int percent() {
        return lines == 0 ? HUNDRED : (int) (HUNDRED * counts.done() / lines);
    }

    /** Lines a second since it began, without those that were bad from the start. */
    public long rate(Instant now) {
        long millis = Math.max(1, Duration.between(startedAt, endedAt.orElse(now)).toMillis());
        return (counts.done() - counts.bad()) * 1_000 / millis;
    }

    /** @return nothing before the first batch, and when it does not run */
    public Optional<Duration> timeLeft(Instant now) {
        long rate = rate(now);
        return state == ImportState.RUNNING && rate > 0
                ? Optional.of(Duration.ofSeconds((lines - counts.done()) / rate + 1))
                : Optional.empty();
    }
}
