package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * One delivery as staff sees it.
 *
 * @param reason why it was deferred, refused, left unclear or suppressed
 * @param attempts how often it was handed to the provider
 * @param nextAttempt when it will be tried again, if it will be
 */
public record DeliveryView(DeliveryId id, PublicationId publication, String messageId, String incidentId,
        String incidentReference, ChannelKey channel, String recipient, Language language, DeliveryState state,
        Optional<String> reason, Optional<String> providerReference, int attempts, Instant createdAt,
        Optional<Instant> nextAttempt, Optional<Instant> finishedAt) {}
