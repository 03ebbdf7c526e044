package io.herald.delivery;

import java.time.Instant;

/**
 * How a channel was switched, and by whom.
 *
 * @param channel its key, or {@code all} for everything that leaves
 */
public record ChannelSwitch(String channel, SwitchState state, String reason, String changedBy, Instant changedAt) {}
