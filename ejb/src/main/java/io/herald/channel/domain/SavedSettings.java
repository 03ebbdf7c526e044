package io.herald.channel.domain;

import io.herald.channel.ChannelKey;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that people saved in the console. */
public interface SavedSettings {

    /** One value, as it is kept. A removed one has no value. */
    record Saved(ChannelKey channel, String name, Optional<String> value, boolean secret, long version) {}

    /** Everything, in a short transaction of its own. */
    List<Saved> all();

    /** Changes some settings of a channel in the current transaction; an empty value removes it. */
    void change(ChannelKey channel, Map<String, Optional<String>> texts, Map<String, Optional<Secret>> secrets);
}
