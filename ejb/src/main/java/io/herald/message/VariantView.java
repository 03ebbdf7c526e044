package io.herald.message;

import io.herald.channel.Measure;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Optional;

/**
 * The words of one variant as they would go out.
 *
 * @param sha256 hash of channel, language, title and body
 * @param approved the words of the approved template with the same values, if the template is (still) approved and has
 *                 this variant
 * @param measure how long they are, if the channel limits its messages
 */
public record VariantView(VariantKey key, VariantText text, String sha256, Optional<VariantText> approved,
        Optional<Measure> measure) {

    /** Whether these words differ from the approved ones, or there are none. */
    public boolean changed() {
        return !approved.equals(Optional.of(text));
    }
}
