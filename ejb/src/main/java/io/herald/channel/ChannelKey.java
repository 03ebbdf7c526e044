package io.herald.channel;

import io.herald.shared.ValidationException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a way to reach the public: {@code statuspage}, {@code email}. It is what the database and the APIs call
 * the channel, so a key once used is never renamed.
 */
public record ChannelKey(String value) implements Comparable<ChannelKey> {

    // Stands first: the constants below are checked by it.
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    public static final ChannelKey STATUS_PAGE = new ChannelKey("statuspage");
    public static final ChannelKey WIDGET = new ChannelKey("widget");
    public static final ChannelKey EMAIL = new ChannelKey("email");
    public static final ChannelKey SMS = new ChannelKey("sms");
    public static final ChannelKey SLACK = new ChannelKey("slack");
    public static final ChannelKey TEAMS = new ChannelKey("teams");
    public static final ChannelKey MATTERMOST = new ChannelKey("mattermost");
    public static final ChannelKey MATRIX = new ChannelKey("matrix");
    public static final ChannelKey XMPP = new ChannelKey("xmpp");
    public static final ChannelKey MASTODON = new ChannelKey("mastodon");
    public static final ChannelKey BLUESKY = new ChannelKey("bluesky");
    public static final ChannelKey X = new ChannelKey("x");
    public static final ChannelKey WEBHOOK = new ChannelKey("webhook");

    private static final Set<ChannelKey> BRIEF = Set.of(SMS, MASTODON, BLUESKY, X);

    public ChannelKey {
        if (!FORM.matcher(value).matches()) {
            throw new ValidationException("channel", "is not the key of a channel");
        }
    }

    public static ChannelKey of(String value) {
        return new ChannelKey(value);
    }

    /**
     * Whether it carries a line or two and a link, rather than a text: where there are no words of its own, it says the
     * title of the status page's.
     */
    public boolean brief() {
        return BRIEF.contains(this);
    }

    @Override
    public int compareTo(ChannelKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
