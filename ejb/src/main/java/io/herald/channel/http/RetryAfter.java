package io.herald.channel.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. Never more than a day. */
public final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);
    // Some providers give fractions of a second.
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(\\.\\d+)?");

    private RetryAfter() {}

    /** @return empty where the text is neither */
    public static Optional<Duration> parse(String text, Instant now) {
        var seconds = SECONDS.matcher(text.strip());
        if (seconds.matches()) {
            long whole = Long.parseLong(seconds.group(1)) + (seconds.group(2) == null ? 0 : 1);
            return Optional.of(bounded(Duration.ofSeconds(whole)));
        }
        try {
            Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
            return Optional.of(bounded(Duration.between(now, date)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Reads a header that tells the second since 1970 at which a rate limit ends. */
    public static Optional<Duration> untilEpoch(String text, Instant now) {
        return text.strip().matches("\\d{1,12}")
                ? Optional.of(bounded(Duration.between(now, Instant.ofEpochSecond(Long.parseLong(text.strip())))))
                : Optional.empty();
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
