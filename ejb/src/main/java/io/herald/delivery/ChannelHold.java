package io.herald.delivery;

import java.time.Instant;

/**
 * Why a channel waits with what is left of one publication.
 *
 * @param heldBy display name
 */
public record ChannelHold(String reason, String heldBy, Instant heldAt) {}
