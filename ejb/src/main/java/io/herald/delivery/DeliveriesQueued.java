package io.herald.delivery;

import io.herald.channel.ChannelKey;
import java.util.List;

/**
 * Rows of a publication were written; once they are committed, they can be sent.
 *
 * @param chunks the channel of each chunk that has something to send
 */
public record DeliveriesQueued(PublicationId publication, List<ChannelKey> chunks) {

    public DeliveriesQueued {
        chunks = List.copyOf(chunks);
    }
}
