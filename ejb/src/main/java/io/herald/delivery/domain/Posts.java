package io.herald.delivery.domain;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Channels;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the organisation itself speaks now. What is turned off gets its rows too, with the reason. */
@ApplicationScoped
public class Posts {

    private static final String TEXTS_A_DAY = "texts.a.day";
    private static final int USUAL_TEXTS_A_DAY = 10;

    private final Channels channels;
    private final ChannelSettings settings;

    @SuppressWarnings("NullAway")
    protected Posts() {
        this(null, null);
    }

    @Inject
    public Posts(Channels channels, ChannelSettings settings) {
        this.channels = channels;
        this.settings = settings;
    }

    /** The most texts that one person gets in 24 hours; 0 for no limit. A setting of the channel. */
    public int textsADay() {
        return settings.of(ChannelKey.SMS).text(TEXTS_A_DAY).map(Integer::parseInt).orElse(USUAL_TEXTS_A_DAY);
    }

    public List<Post> now() {
        return channels.broadcasts().stream()
                .flatMap(channel -> recipientsOf(channel).stream().map(recipient -> post(channel, recipient))).toList();
    }

    /** A channel that cannot say where it speaks must not keep the words from everybody else: it gets a row as well. */
    private static List<String> recipientsOf(Broadcast channel) {
        try {
            return channel.recipients();
        } catch (RuntimeException defect) {
            DeliveryLog.recipientsUnknown(channel.key(), defect);
            return List.of(channel.key().value());
        }
    }

    private Post post(Broadcast channel, String recipient) {
        Language language = settings.of(channel.key()).text(Broadcast.LANGUAGE.name()).map(Language::of)
                .orElse(Language.ENGLISH);
        return new Post(channel.key(), recipient, language);
    }
}
