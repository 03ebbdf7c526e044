package io.herald.delivery.domain;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Channels;
import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.SwitchState;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the organisation itself speaks now: every broadcast channel that is not turned off. */
@ApplicationScoped
public class Posts {

    private final Channels channels;
    private final ChannelSettings settings;
    private final ChannelSwitches switches;

    @SuppressWarnings("NullAway")
    protected Posts() {
        this(null, null, null);
    }

    @Inject
    public Posts(Channels channels, ChannelSettings settings, ChannelSwitches switches) {
        this.channels = channels;
        this.settings = settings;
        this.switches = switches;
    }

    public List<Post> now() {
        Set<String> off = switches.all().stream().filter(channel -> channel.state() == SwitchState.OFF)
                .map(ChannelSwitch::channel).collect(Collectors.toSet());
        return channels.broadcasts().stream().filter(channel -> !off.contains(channel.key().value()))
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
