package io.herald.audience;

import io.herald.channel.ChannelKey;
import java.util.Locale;

/** How a subscriber is told. */
public enum SubscriberKind {
    /** By mail. */
    EMAIL(ChannelKey.EMAIL),
    /** By text message. */
    SMS(ChannelKey.SMS),
    /** By a call of a web server, whose owner answers for it with a mail address. */
    WEBHOOK(ChannelKey.WEBHOOK);

    private final ChannelKey channel;

    SubscriberKind(ChannelKey channel) {
        this.channel = channel;
    }

    public ChannelKey channel() {
        return channel;
    }

    /** The word in the database and in the APIs; the same as the channel's key. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubscriberKind fromWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
