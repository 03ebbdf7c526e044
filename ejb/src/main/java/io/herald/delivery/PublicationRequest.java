package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;

/**
 * Words that may go out now. Only the one door ({@code PublishMessage}) makes such a request.
 *
 * @param incidentStatus public status in its wire word: {@code investigating}
 * @param variants at least one; a channel or language without a variant of its own falls back, see
 *            {@link QueueDeliveries}
 */
public record PublicationRequest(String messageId, String incidentId, String incidentReference, String incidentStatus,
        List<Variant> variants, Instant publishedAt) {

    public PublicationRequest {
        variants = List.copyOf(variants);
    }

    /**
     * The approved words for one channel in one language.
     *
     * @param body Markdown
     */
    public record Variant(ChannelKey channel, Language language, String title, String body) {}
}
