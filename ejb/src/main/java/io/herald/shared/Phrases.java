package io.herald.shared;

import java.util.ResourceBundle;

/**
 * Fixed phrases in the reader's language, from the bundle {@code words.properties} beside the class that speaks. A
 * language without a bundle reads English. {@code {0}}, {@code {1}} stand for arguments; there is no other escaping.
 */
public final class Phrases {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Phrases of(Class<?> speaker, Language language) {
        return new Phrases(ResourceBundle.getBundle(speaker.getPackageName() + ".words", language.locale(),
                speaker.getClassLoader(), ENGLISH_OTHERWISE));
    }

    /** @throws java.util.MissingResourceException when the bundle has no such key */
    public String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
