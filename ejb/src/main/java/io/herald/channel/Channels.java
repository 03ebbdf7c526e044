package io.herald.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All channels that are installed, whether they have settings or not. */
@ApplicationScoped
public class Channels {

    private final Map<ChannelKey, Channel> byKey = new TreeMap<>();

    protected Channels() {}

    @Inject
    public Channels(@Any Instance<Channel> installed) {
        installed.forEach(channel -> byKey.put(channel.key(), channel));
    }

    public static Channels of(Channel... channels) {
        Channels all = new Channels();
        for (Channel channel : channels) {
            all.byKey.put(channel.key(), channel);
        }
        return all;
    }

    public Optional<Channel> find(ChannelKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All of them, by key. */
    public List<Channel> all() {
        return List.copyOf(byKey.values());
    }

    /** Those whose settings people can change. */
    public List<Configurable> configurable() {
        return of(Configurable.class);
    }

    public Optional<Configurable> configurable(ChannelKey key) {
        return find(key).filter(Configurable.class::isInstance).map(Configurable.class::cast);
    }

    /** What can be set for a channel: its own settings, and those of every channel of its kind. */
    public static List<SettingSpec> settingsOf(Configurable channel) {
        return channel instanceof Broadcast
                ? Stream.concat(channel.settings().stream(), Stream.of(Broadcast.LANGUAGE)).toList()
                : channel.settings();
    }

    /** Those on which the organisation itself speaks. */
    public List<Broadcast> broadcasts() {
        return of(Broadcast.class);
    }

    private <T extends Channel> List<T> of(Class<T> kind) {
        return byKey.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Channels without settings: their messages are kept and shown to staff instead of sent. */
    public List<ChannelKey> captured() {
        return byKey.values().stream().filter(channel -> !channel.configured()).map(Channel::key).toList();
    }
}
