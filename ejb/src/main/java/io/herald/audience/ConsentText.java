package io.herald.audience;

import io.herald.shared.Language;
import io.herald.shared.Phrases;

/** The sentence a person agrees to by signing up. The sign-up form shows it, the subscriber's record keeps it. */
public final class ConsentText {

    private ConsentText() {}

    public static String in(Language language) {
        return Phrases.of(ConsentText.class, language).text("consent");
    }

    /** The sentence for texts to a telephone. */
    public static String forTexts(Language language) {
        return Phrases.of(ConsentText.class, language).text("consent.text");
    }

    /** The sentence for calls to a URL. */
    public static String forWebhooks(Language language) {
        return Phrases.of(ConsentText.class, language).text("consent.webhook");
    }

    /** What somebody states who imports addresses of others. */
    public static String forImports(Language language) {
        return Phrases.of(ConsentText.class, language).text("consent.import");
    }
}
