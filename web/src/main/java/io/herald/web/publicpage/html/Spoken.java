package io.herald.web.publicpage.html;

import io.herald.shared.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A text in the reader's language if there is one, else in the first there is.
 *
 * @param lang of the text where it is not the reader's, for the {@code lang} attribute
 */
public record Spoken<T>(T text, Optional<String> lang) {

    /** @param byLanguage at least one */
    public static <T> Spoken<T> in(Language wanted, Map<Language, T> byLanguage) {
        T text = byLanguage.get(wanted);
        if (text != null) {
            return new Spoken<>(text, Optional.empty());
        }
        Language other = byLanguage.containsKey(Language.ENGLISH)
                ? Language.ENGLISH
                : byLanguage.keySet().stream().sorted().findFirst().orElseThrow();
        return new Spoken<>(byLanguage.get(other), Optional.of(other.tag()));
    }
}
