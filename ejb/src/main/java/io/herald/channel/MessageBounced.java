package io.herald.channel;

/**
 * A message that a provider had taken came back.
 *
 * @param idempotencyKey of the message
 * @param permanent whether the address cannot work, rather than did not work this time
 * @param status what the report says: an enhanced status code (RFC 3463) such as {@code 5.1.1}
 */
public record MessageBounced(ChannelKey channel, String idempotencyKey, boolean permanent, String status) {}
