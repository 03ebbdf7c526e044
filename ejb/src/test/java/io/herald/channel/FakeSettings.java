package io.herald.channel;

import io.herald.shared.Secret;
import java.util.HashMap;
import java.util.Map;

/** Settings of one channel, as a test sets them. */
public final class FakeSettings implements ChannelSettings {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Secret> secrets = new HashMap<>();
    private long version;

    public FakeSettings text(String name, String value) {
        texts.put(name, value);
        version++;
        return this;
    }

    public FakeSettings secret(String name, String value) {
        secrets.put(name, Secret.of(value));
        version++;
        return this;
    }

    @Override
    public ChannelValues of(ChannelKey key) {
        return new ChannelValues(key, version, texts, secrets);
    }
}
