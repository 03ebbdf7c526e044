package io.herald.web.api.rest.message;

import io.herald.channel.ChannelKey;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.MessageView;
import io.herald.message.VariantView;
import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.template.VariantText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message on the wire. */
@Schema(name = "Message", description = "What is said about an incident, in its exact words")
public record MessageBody(MessageId id, String incidentId, String incidentReference, Phase phase,
        @Schema(description = "What the incident, or the maintenance, becomes with it") String incidentStatus,
        MessageStatus status,
        @Schema(description = "Name of the template it was made from") Optional<String> templateName,
        @Schema(description = "Whether it could go out without asking a manager") boolean wordingApproved,
        @Schema(description = "Hash over all variants; a decision names it") String textSha256,
        List<Variant> variants, Map<String, String> values, List<String> authors, Instant createdAt,
        Optional<Instant> submittedAt, Optional<Instant> publishedAt, Optional<String> approvedBy,
        @Schema(description = "Send it back as expectedVersion") long version) {

    /** The words of one variant, and the approved words they differ from. */
    @Schema(name = "MessageVariant", description = "Words for one channel in one language")
    public record Variant(ChannelKey channel, Language language, String title,
            @Schema(description = "Markdown (CommonMark)") String body, String sha256,
            @Schema(description = "Whether the words differ from the approved ones") boolean changed,
            Optional<String> approvedTitle, Optional<String> approvedBody) {

        public static Variant of(VariantView view) {
            return new Variant(view.key().channel(), view.key().language(), view.text().title(), view.text().body(),
                    view.sha256(), view.changed(), view.approved().map(VariantText::title),
                    view.approved().map(VariantText::body));
        }
    }

    public static MessageBody of(MessageView view) {
        return new MessageBody(view.id(), view.incidentId(), view.incidentReference(), view.phase(),
                view.incidentStatus(), view.status(), view.templateName(),
                view.wordingApproved(), view.textSha256(), view.variants().stream().map(Variant::of).toList(),
                view.values(), view.authors().values().stream().sorted().toList(), view.createdAt(),
                view.submittedAt(), view.publishedAt(), view.approvedByName(), view.version());
    }
}
