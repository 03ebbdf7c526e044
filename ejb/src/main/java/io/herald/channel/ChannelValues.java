package io.herald.channel;

import io.herald.shared.Secret;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one channel at one moment.
 *
 * @param version another one whenever a value changed, so that an adapter keeps what it made of the values until then
 */
public record ChannelValues(ChannelKey key, long version, Map<String, String> texts, Map<String, Secret> secrets) {

    public ChannelValues {
        texts = Map.copyOf(texts);
        secrets = Map.copyOf(secrets);
    }

    public static ChannelValues none(ChannelKey key) {
        return new ChannelValues(key, 0, Map.of(), Map.of());
    }

    /** The value of a setting that is no secret; empty where none is set. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    public Optional<Secret> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }
}
