package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import java.time.Instant;

/**
 * A row that this node alone may send until the lease ends.
 *
 * @param attempts made before this one
 * @param ticket the mark on the row or on its chunk
 */
public record Claim(long id, ChannelKey channel, OutboundMessage message, int attempts, String ticket,
        Instant leaseUntil) {}
