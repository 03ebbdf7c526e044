package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import java.util.List;

/** The broker, which wakes nodes up. It may lose messages: the timer finds what they were about. */
public interface WorkQueue {

    /** The most calls for one channel that are of any use: more nodes and turns than a house has. */
    int MOST_PER_CHANNEL = 16;

    /** Calls one node for each mention of a channel. */
    void call(List<ChannelKey> channels);

    /** Tells that notices wait. */
    void offerNotices();
}
