package io.herald.incident;

import io.herald.channel.ChannelKey;
import io.herald.template.Phase;
import java.time.Instant;
import java.util.Optional;

/**
 * What left by one channel of one publication. Who was not to be told is not counted.
 *
 * @param at when the words were published
 * @param total recipients
 * @param sent accepted by the provider, or kept to be looked at
 * @param failed refused, or unclear
 * @param lastAt when the latest of them was settled
 */
public record Sending(Instant at, String messageId, Phase phase, ChannelKey channel, long total, long sent,
        long failed, Optional<Instant> lastAt) {

    /** Still to be sent. */
    public long waiting() {
        return total - sent - failed;
    }
}
