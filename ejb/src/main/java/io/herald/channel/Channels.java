package io.herald.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Channels without settings: their messages are kept and shown to staff instead of sent. */
    public List<ChannelKey> captured() {
        return byKey.values().stream().filter(channel -> !channel.configured()).map(Channel::key).toList();
    }
}
