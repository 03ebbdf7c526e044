package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelHold;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All fan-outs. */
public interface Publications {

    /**
     * What was written for one publication.
     *
     * @param chunks the channel of each chunk that has something to send
     */
    record Queued(PublicationId id, List<ChannelKey> chunks) {}

    /**
     * Writes the publication, its words and one row per recipient, in the current transaction.
     *
     * @param posts where the organisation itself speaks, beside those who subscribed
     * @param textsADay the most texts to one person in 24 hours, 0 for no limit
     */
    Queued queue(PublicationRequest request, List<Post> posts, int textsADay);

    /**
     * Makes a channel wait with what is left of a publication, or says anew why it waits.
     *
     * @return false when the message was not published on it
     */
    boolean hold(String messageId, ChannelKey channel, ChannelHold hold);

    /** @return whether it waited */
    boolean release(String messageId, ChannelKey channel);

    /** Gives up what still waits of a publication on every channel; returns how many deliveries that are. */
    int end(String messageId, Instant now);

    Optional<PublicationProgress> progressOf(String messageId, Instant now);
}
