package io.herald.channel.sms;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.shared.Secret;
import java.util.HashMap;
import java.util.Map;

/** Settings of a test: names that speak of passwords or tokens are secrets. */
public record FixedSettings(Map<String, String> values) implements ChannelSettings {

    @Override
    public ChannelValues of(ChannelKey key) {
        Map<String, String> texts = new HashMap<>(values);
        Map<String, Secret> secrets = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.endsWith("password") || name.endsWith("token")) {
                texts.remove(name);
                secrets.put(name, Secret.of(value));
            }
        });
        return new ChannelValues(key, values.hashCode(), texts, secrets);
    }
}
