package io.herald.web.api.rest.message;

import io.herald.channel.ChannelKey;
import io.herald.message.MessageText;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.api.rest.template.ApprovedTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to say, as it comes over the wire. */
@Schema(name = "Text", description = "What to say: an approved template with values, words of your own, or a template"
        + " with some words changed. Words that differ from the approved ones wait for a manager.")
public record TextBody(
        @Schema(description = "Key of an approved template, see GET /templates") Optional<String> template,
        @Schema(description = "A value for each placeholder of the template, by its name") Map<String, String> values,
        @Schema(description = "Only the variants whose words differ from the template's") List<Words> edits) {

    /** Words for one channel in one language. */
    @Schema(name = "Words", description = "Words for one channel in one language")
    public record Words(@Schema(description = "statuspage or email") ChannelKey channel,
            @Schema(description = "BCP 47 language tag: en, fr") Language language,
            @Schema(description = "One line of plain text, at most 255 characters") String title,
            @Schema(description = "Markdown (CommonMark), at most 25,000 characters") String body) {}

    /** @throws io.herald.shared.ValidationException if no approved template has the key */
    public MessageText toMessageText(ApprovedTemplates templates) {
        return new MessageText(template.map(templates::versionOf), values, byVariant(edits));
    }

    /** When the same variant comes twice, the last one counts, as in JSON. */
    static Map<VariantKey, VariantText> byVariant(List<Words> words) {
        return words.stream().collect(Collectors.toMap(w -> new VariantKey(w.channel(), w.language()),
                w -> new VariantText(w.title(), w.body()), (first, second) -> second));
    }
}
