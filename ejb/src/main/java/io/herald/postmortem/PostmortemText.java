package io.herald.postmortem;

import io.herald.message.MessageText;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.HashMap;
import java.util.Map;

/** Makes one public text of the four parts, with headings in the text's own language. */
final class PostmortemText {

    private PostmortemText() {}

    /**
     * @param publicTitles under which the public knows the incident
     * @param reference stands for a title that is missing in some language
     */
    static MessageText of(Map<Language, PostmortemParts> texts, Map<Language, String> publicTitles,
            String reference) {
        Map<VariantKey, VariantText> words = new HashMap<>();
        texts.forEach((language, parts) -> words.put(VariantKey.statusPage(language),
                new VariantText(title(language, publicTitles.getOrDefault(language, reference)),
                        body(language, parts))));
        return MessageText.free(words);
    }

    private static String title(Language language, String incidentTitle) {
        String title = Phrases.of(PostmortemText.class, language).text("title", incidentTitle);
        return title.length() <= VariantText.MAX_TITLE ? title
                : title.substring(0, VariantText.MAX_TITLE - 1).strip() + "…";
    }

    private static String body(Language language, PostmortemParts parts) {
        Phrases headings = Phrases.of(PostmortemText.class, language);
        return String.join("\n\n", parts.acknowledgement(), "## " + headings.text("what_happened"),
                parts.whatHappened(), "## " + headings.text("what_we_do"), parts.whatWeDo(), parts.closing());
    }
}
