package io.herald.web.api.rest.template;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template that may be sent, on the wire. */
@Schema(name = "Template", description = "A template whose words are approved")
public record TemplateBody(@Schema(description = "What to name it by in a message") String key, String name,
        @Schema(description = "The moment of an incident it is written for") Phase phase,
        @Schema(description = "What kind of trouble it is for; for any, when left out") Optional<String> cause,
        @Schema(description = "The approved version") TemplateVersionId version,
        @Schema(description = "Counts from 1") int number,
        @Schema(description = "When somebody has to look at the words again") Optional<Instant> reviewDue,
        @Schema(description = "Whether that is past, so that a manager has to approve each message") boolean lapsed,
        List<Variant> variants, List<Placeholder> placeholders) {

    /** The approved words of one variant. */
    @Schema(name = "TemplateVariant", description = "Approved words, with placeholders in double braces")
    public record Variant(ChannelKey channel, Language language, String title, String body) {}

    /** One value that a message has to bring. */
    @Schema(name = "Placeholder", description = "One value that a message has to bring")
    public record Placeholder(String name, PlaceholderType type, boolean required,
            @Schema(description = "What to ask a person for, by language") Map<Language, String> labels,
            @Schema(description = "Characters at the most") int maxLength) {

        static Placeholder of(PlaceholderSpec spec) {
            return new Placeholder(spec.name(), spec.type(), spec.required(), spec.labels(), spec.maxLength());
        }
    }

    static TemplateBody of(TemplateCard card, TemplateVersionView approved) {
        List<Variant> variants = approved.variants().entrySet().stream().map(e -> new Variant(e.getKey().channel(),
                e.getKey().language(), e.getValue().title(), e.getValue().body())).toList();
        return new TemplateBody(card.key(), card.name(), card.phase(), card.cause(), approved.id(), approved.number(),
                card.reviewDue(), card.lapsed(),
                variants, approved.placeholders().stream().map(Placeholder::of).toList());
    }
}
