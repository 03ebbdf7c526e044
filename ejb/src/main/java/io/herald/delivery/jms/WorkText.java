package io.herald.delivery.jms;

import io.herald.channel.ChannelKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What messages on the work queue say: {@code channel <key>} or {@code notices}. */
final class WorkText {

    static final String NOTICES = "notices";

    private static final Pattern CHANNEL = Pattern.compile("channel ([a-z][a-z0-9_]{0,29})");

    private WorkText() {}

    static String of(ChannelKey channel) {
        return "channel " + channel.value();
    }

    static Optional<ChannelKey> channel(String text) {
        return Optional.of(CHANNEL.matcher(text)).filter(Matcher::matches).map(found -> ChannelKey.of(found.group(1)));
    }
}
