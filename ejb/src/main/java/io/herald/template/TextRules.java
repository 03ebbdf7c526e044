package io.herald.template;

import io.herald.shared.Violation;
import io.herald.shared.Violations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds for all words that people write here: lengths, channels, and no signs that the eye cannot see. */
public final class TextRules {

    /** What to say about a text that is not {@link #isVisible}. */
    public static final String INVISIBLE = "must not hold invisible control characters";

    private TextRules() {}

    /** @return what is wrong, by field: {@code variants.email.fr.title} */
    public static List<Violation> check(Map<VariantKey, VariantText> variants) {
        Violations violations = new Violations();
        new TreeMap<>(variants).forEach((key, text) -> {
            String field = "variants." + key;
            violations.require(Fallback.OWN_WORDS.contains(key.channel()), field,
                    "is for a channel that has no texts of its own");
            violations.text(text.title(), VariantText.MAX_TITLE, field + ".title");
            violations.require(text.title().indexOf('\n') < 0, field + ".title", "must be one line");
            violations.text(text.body(), VariantText.MAX_BODY, field + ".body");
            violations.require(isVisible(text.title()), field + ".title", INVISIBLE);
            violations.require(isVisible(text.body()), field + ".body", INVISIBLE);
        });
        violations.require(variants.containsKey(VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE)),
                "variants." + VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE), "must not be empty");
        return violations.list();
    }

    /**
     * Whether a reader sees what is there: no control characters but line feed and tab, no characters that turn the
     * direction of reading around (Unicode Bidirectional Algorithm, UAX #9), no halves of characters.
     */
    public static boolean isVisible(String text) {
        return text.codePoints().allMatch(TextRules::isVisible);
    }

    private static boolean isVisible(int codePoint) {
        boolean turnsDirection = codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
        return codePoint == '\n' || codePoint == '\t' || !turnsDirection && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }
}
