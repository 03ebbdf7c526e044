package io.herald.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that messages are written in, as a BCP 47 tag in canonical case ({@code en}, {@code fr}, {@code pt-BR}).
 */
public record Language(String tag) implements Comparable<Language> {

    // Stands first: the constants below are checked by it.
    private static final Pattern FORM = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");

    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");

    public Language {
        if (!FORM.matcher(tag).matches()) {
            throw new ValidationException("language", "is not a BCP 47 language tag");
        }
        tag = Locale.forLanguageTag(tag).toLanguageTag();
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
