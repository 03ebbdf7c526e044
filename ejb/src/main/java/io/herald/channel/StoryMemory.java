package io.herald.channel;

import java.util.Optional;

/**
 * What providers called the things that an adapter made for an incident: the room, the pinned message, the first post.
 * An adapter asks before it acts and tells right after the provider's yes, so that an attempt repeated after a crash
 * does no step twice.
 */
public interface StoryMemory {

    /**
     * @param recipient one of the channel's {@link Broadcast#recipients}
     * @param story the incident's id
     * @param name of the thing, chosen by the adapter
     */
    Optional<String> recall(ChannelKey channel, String recipient, String story, String name);

    /** Kept when the call returns, whatever happens after it. A later value replaces a former one. */
    void remember(ChannelKey channel, String recipient, String story, String name, String value);
}
