package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import java.time.Instant;
import java.util.List;

/** Finds work that nobody is doing. Every method is a short transaction of its own. */
public interface Backlog {

    /** Frees notices whose lease ended without an outcome; returns how many. Chunks need no freeing. */
    int reclaimExpired(Instant now);

    /** Frees chunks and notices that a former life of this node held when it died; returns how many. */
    int reclaimFormerLives(Holder holder, Instant now);

    /** Channels that are not held back and have a due chunk that nobody works on. */
    List<ChannelKey> channelsWithDueWork(Instant now);

    boolean hasDueNotices(Instant now);
}
