package io.herald.delivery.domain;

import static java.util.Map.entry;

import io.herald.channel.ChannelKey;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How long to wait between attempts: twice as long each time, up to a limit, spread by a quarter either way so that a
 * provider that comes back is not met by everybody at once.
 *
 * @param first wait after the first attempt
 * @param longest no wait is longer, but for the spread
 * @param attempts after so many a recipient that could not be served is given up
 * @param repeatable whether a second copy can be recognised as one, so that an attempt whose end is unknown may be
 *            repeated; otherwise it is left to a person
 */
public record RetrySchedule(Duration first, Duration longest, int attempts, boolean repeatable) {

    /** Incident mail: grey-listing is over within minutes, and five hours later nobody needs the news. */
    public static final RetrySchedule EMAIL = new RetrySchedule(Duration.ofSeconds(5), Duration.ofMinutes(15), 24,
            true);

    /** A text that comes hours later only frightens, and two cost twice. */
    public static final RetrySchedule SMS = new RetrySchedule(Duration.ofSeconds(10), Duration.ofMinutes(5), 10, false);

    /** Receivers are programs that are repaired overnight; they know a call by its id (Standard Webhooks). */
    public static final RetrySchedule WEBHOOK = new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(1), 20, true);

    /** Rooms of people who are at work now. */
    public static final RetrySchedule CHAT = new RetrySchedule(Duration.ofSeconds(2), Duration.ofMinutes(5), 30, false);

    /** Networks count calls in windows of a quarter of an hour. */
    public static final RetrySchedule SOCIAL = new RetrySchedule(Duration.ofSeconds(15), Duration.ofMinutes(15), 20,
            false);

    /** Herald's own page follows within moments; until it does, somebody wants to see that it has not. */
    public static final RetrySchedule SERVED = new RetrySchedule(Duration.ofSeconds(1), Duration.ofSeconds(30), 1_000,
            true);

    private static final RetrySchedule IDEMPOTENT_CHAT = CHAT.withRepeats();
    private static final RetrySchedule IDEMPOTENT_SOCIAL = SOCIAL.withRepeats();

    private static final Map<ChannelKey, RetrySchedule> BY_CHANNEL = Map.ofEntries(entry(ChannelKey.EMAIL, EMAIL),
            entry(ChannelKey.SMS, SMS), entry(ChannelKey.WEBHOOK, WEBHOOK), entry(ChannelKey.SLACK, CHAT),
            entry(ChannelKey.TEAMS, CHAT), entry(ChannelKey.MATTERMOST, CHAT),
            entry(ChannelKey.MATRIX, IDEMPOTENT_CHAT), entry(ChannelKey.MASTODON, IDEMPOTENT_SOCIAL),
            entry(ChannelKey.BLUESKY, IDEMPOTENT_SOCIAL), entry(ChannelKey.X, SOCIAL),
            entry(ChannelKey.STATUS_PAGE, SERVED), entry(ChannelKey.WIDGET, SERVED));

    private static final int MOST_DOUBLINGS = 30;
    private static final double SPREAD = 0.25;

    /** A channel without one of its own is treated as a chat room. */
    public static RetrySchedule of(ChannelKey channel) {
        return BY_CHANNEL.getOrDefault(channel, CHAT);
    }

    private RetrySchedule withRepeats() {
        return new RetrySchedule(first, longest, attempts, true);
    }

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
