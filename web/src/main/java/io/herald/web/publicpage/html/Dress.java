package io.herald.web.publicpage.html;

import io.herald.branding.Branding;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the organisation adds to each page.
 *
 * @param logoHref a picture to stand for Herald's mark
 * @param supportHref where readers get help
 * @param footer plain text
 * @param announcement sanitised HTML, above everything else
 */
record Dress(Optional<String> logoHref, Optional<String> supportHref, Optional<String> footer,
        Optional<String> announcement) {

    static Dress of(Appearance appearance, Links links, Words words, UnaryOperator<String> markdown) {
        Branding branding = appearance.branding();
        return new Dress(appearance.logoPath().map(links::href), branding.supportUrl(),
                Optional.ofNullable(branding.footer().get(words.language())),
                appearance.announcement().map(text -> markdown.apply(text.textFor(words.language()))));
    }
}
