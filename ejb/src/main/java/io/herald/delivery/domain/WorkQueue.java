package io.herald.delivery.domain;

import java.util.List;

/** The broker, which hands work out to all nodes. It may lose messages: the timer finds what they were about. */
public interface WorkQueue {

    /** The most chunks in one call; OpenMQ takes no more messages than this in one transaction. */
    int MOST = 1_000;

    void offer(List<Chunk> chunks);

    /** Tells that notices wait. */
    void offerNotices();
}
