package io.herald.channel;

import java.util.Optional;

/**
 * One message to one recipient.
 *
 * @param idempotencyKey the same for every attempt, different for every other message; letters, digits and dots
 * @param recipient the address in the channel's own form
 * @param threadKey idempotency key of the first message of the same story to the same recipient; empty for the first
 * @param unsubscribeToken lets the recipient end the subscription without logging in; empty for notices
 */
public record OutboundMessage(String idempotencyKey, String recipient, Optional<String> threadKey,
        Optional<String> unsubscribeToken, Content content) {}
