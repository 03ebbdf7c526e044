package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import java.util.Optional;

/** Takes deliveries for sending. Every method is a short transaction of its own. */
public interface DeliveryClaims extends OutcomeLog {

    /**
     * Takes the most urgent chunk of a channel that has due rows and that nobody else holds; nothing when there is none
     * or the channel is held back. Rows of people who left are suppressed instead.
     *
     * @param most so many rows at most; the others stay due
     */
    Optional<Work> take(ChannelKey channel, Lease lease, int most);

    /** Lets go of a chunk; it comes up again when its next row is due. */
    void handBack(Work work);
}
