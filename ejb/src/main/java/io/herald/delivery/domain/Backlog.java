package io.herald.delivery.domain;

import java.time.Instant;
import java.util.List;

/** Finds work that nobody is doing. Every method is a short transaction of its own. */
public interface Backlog {

    /** Frees rows whose lease ended without an outcome; returns how many. */
    int reclaimExpired(Instant now);

    /** Frees rows that a former life of this node held when it died; returns how many. */
    int reclaimFormerLives(Holder holder, Instant now);

    /**
     * Chunks with due rows about which no message is under way, or one that must have got lost. They count as handed
     * out from now on, so that two nodes never hand out the same.
     */
    List<Chunk> takeDue(Instant now, Instant lostBefore, int most);

    boolean hasDueNotices(Instant now);
}
