package io.herald.postmortem;

import io.herald.shared.Language;
import io.herald.template.FindTemplateText;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes parts of a template's text. Lines of three dashes (a thematic break of CommonMark) divide it into the four
 * parts; a text of another number of parts says what happened.
 */
final class OutlineText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");
    private static final Pattern DIVIDER = Pattern.compile("(?m)^-{3,}[ \\t]*$");
    private static final int PARTS = 4;

    private OutlineText() {}

    /** @param known values of what a template may name without asking for it; an empty one is a gap */
    static Map<Language, PostmortemParts> of(FindTemplateText.Text template, Map<String, String> known) {
        Map<Language, PostmortemParts> texts = new TreeMap<>();
        template.variants().forEach((key, text) -> {
            if (!key.channel().brief()) {
                texts.put(key.language(), parts(filled(text.body(), key.language(), template, known)));
            }
        });
        return texts;
    }

    private static String filled(String text, Language language, FindTemplateText.Text template,
            Map<String, String> known) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                value(found, language, template, known)));
    }

    private static String value(MatchResult found, Language language, FindTemplateText.Text template,
            Map<String, String> known) {
        String name = Objects.requireNonNull(found.group(1));
        String value = known.getOrDefault(name, "");
        return value.isBlank() ? "[[" + label(name, language, template) + "]]" : value;
    }

    private static String label(String name, Language language, FindTemplateText.Text template) {
        return template.placeholders().stream().filter(spec -> spec.name().equals(name)).findFirst()
                .map(spec -> spec.label(language)).orElse(name);
    }

    private static PostmortemParts parts(String text) {
        String[] parts = DIVIDER.split(text, -1);
        return parts.length == PARTS ? new PostmortemParts(parts[0], parts[1], parts[2], parts[3])
                : new PostmortemParts("", text, "", "");
    }
}
