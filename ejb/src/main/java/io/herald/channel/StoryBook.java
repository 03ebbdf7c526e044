package io.herald.channel;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What is publicly known of an incident, planned maintenance or the change of a component, for channels that carry
 * facts and not words alone.
 */
public interface StoryBook {

    /**
     * The objects {@code page} and {@code incident}, or {@code page}, {@code component_update} and {@code component},
     * as Statuspage's webhooks name them.
     *
     * @return empty if nothing was published about it
     */
    Optional<JsonObject> find(String storyId);
}
