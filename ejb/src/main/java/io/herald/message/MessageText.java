package io.herald.message;

import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to say: a template with values, words of their own, or a template with some words changed.
 *
 * @param template empty for free text
 * @param values what to fill in for the template's placeholders, as typed
 * @param edits only the variants whose words were written or changed by hand; empty for the template as it is
 */
public record MessageText(Optional<TemplateVersionId> template, Map<String, String> values,
        Map<VariantKey, VariantText> edits) {

    public MessageText {
        values = Map.copyOf(values);
        edits = Map.copyOf(edits);
    }

    /** The exact wording of a template. */
    public static MessageText of(TemplateVersionId template, Map<String, String> values) {
        return new MessageText(Optional.of(template), values, Map.of());
    }

    /** Words that come from no template; a manager always has to approve them. */
    public static MessageText free(Map<VariantKey, VariantText> words) {
        return new MessageText(Optional.empty(), Map.of(), words);
    }
}
