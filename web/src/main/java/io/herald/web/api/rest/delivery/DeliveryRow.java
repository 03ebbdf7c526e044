package io.herald.web.api.rest.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.DeliveryView;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One delivery on the wire. */
@Schema(name = "Delivery", description = "What became of a message for one recipient")
public record DeliveryRow(long id, String messageId, String incidentId, String incidentReference,
        ChannelKey channel, String recipient, Language language, DeliveryState state,
        @Schema(description = "Why it was deferred, refused, left unclear or suppressed") Optional<String> reason,
        Optional<String> providerReference, int attempts, Instant createdAt, Optional<Instant> nextAttempt,
        Optional<Instant> finishedAt) {

    static DeliveryRow of(DeliveryView view) {
        return new DeliveryRow(view.id().value(), view.messageId(), view.incidentId(), view.incidentReference(),
                view.channel(), view.recipient(), view.language(), view.state(), view.reason(),
                view.providerReference(), view.attempts(), view.createdAt(), view.nextAttempt(), view.finishedAt());
    }
}
