package io.herald.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A memory of stories that lasts as long as a test. */
public final class FakeStoryMemory implements StoryMemory {

    private final Map<List<String>, String> values = new ConcurrentHashMap<>();

    @Override
    public Optional<String> recall(ChannelKey channel, String recipient, String story, String name) {
        return Optional.ofNullable(values.get(List.of(channel.value(), recipient, story, name)));
    }

    @Override
    public void remember(ChannelKey channel, String recipient, String story, String name, String value) {
        values.put(List.of(channel.value(), recipient, story, name), value);
    }
}
