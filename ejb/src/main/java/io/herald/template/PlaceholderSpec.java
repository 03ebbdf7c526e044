package io.herald.template;

import io.herald.shared.Language;
import java.util.Map;

/**
 * One value that a template leaves open.
 *
 * @param name as it stands between the braces: lower-case letters, digits and underscores
 * @param required whether a message may leave it empty
 * @param labels what to ask a person for, per language, English at least
 * @param maxLength of the value as it is typed, in characters, 1 to {@value #MAX_LENGTH}
 */
public record PlaceholderSpec(String name, PlaceholderType type, boolean required, Map<Language, String> labels,
        int maxLength) {

    public static final int MAX_LENGTH = 2_000;

    public PlaceholderSpec {
        labels = Map.copyOf(labels);
    }

    /** The label in a language, else in English, else the name. */
    public String label(Language language) {
        return labels.getOrDefault(language, labels.getOrDefault(Language.ENGLISH, name));
    }
}
