package io.herald.branding;

import io.herald.shared.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a look must keep to, so that everybody can read the page. */
final class BrandingRules {

    /** Contrast of text on its ground, level AA (WCAG 2.2, criterion 1.4.3). */
    static final double ENOUGH = 4.5;

    /** The grounds of the page on which text has the accent colour; the tokens of the stylesheet, light and dark. */
    private static final List<Colour> LIGHT = List.of(Colour.WHITE, new Colour("#fafaf8"), new Colour("#f3f3f0"));
    private static final List<Colour> DARK = List.of(new Colour("#121416"), new Colour("#1a1d20"),
            new Colour("#0d0f10"));

    private static final int LONGEST_FOOTER = 500;
    private static final int LONGEST_URL = 500;
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G'};

    private BrandingRules() {}

    static void check(ReviseBranding.Command command) {
        Violations violations = new Violations();
        colour(violations, command.accent(), "accent", LIGHT);
        colour(violations, command.accentDark(), "accentDark", DARK);
        violations.require(command.supportUrl().isBlank() || isLink(command.supportUrl().strip()), "supportUrl",
                "must be a web or mail address").atMost(command.supportUrl(), LONGEST_URL, "supportUrl");
        command.footer().forEach((language, text) -> violations.atMost(text, LONGEST_FOOTER, "footer." + language));
        command.logo().ifPresent(logo -> violations
                .require(isPicture(logo), "logo", "must be an SVG or PNG picture")
                .require(logo.bytes().length <= Logo.LARGEST, "logo", "must not be larger than 100 KB"));
        violations.throwIfAny();
    }

    private static void colour(Violations violations, String typed, String field, List<Colour> grounds) {
        if (typed.isBlank()) {
            return;
        }
        if (!Colour.hasForm(typed)) {
            violations.require(false, field, "must be a number sign and six hexadecimal digits");
            return;
        }
        violations.require(contrast(Colour.of(typed), grounds) >= ENOUGH, field,
                "does not stand out enough from the page, with a contrast below 4.5 to 1");
    }

    private static double contrast(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrastWith).min().orElseThrow();
    }

    /** The contrast of a colour with the light page, and with the dark one; nothing for what is no colour. */
    static Optional<Double> contrast(String typed, boolean dark) {
        return Optional.of(typed).filter(Colour::hasForm).map(Colour::of)
                .map(colour -> contrast(colour, dark ? DARK : LIGHT));
    }

    private static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.getHost() != null || uri.isOpaque());
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** By what the file begins with, not by what its sender called it. */
    private static boolean isPicture(Logo logo) {
        byte[] file = logo.bytes();
        if (logo.type().equals(Logo.PNG)) {
            return file.length > PNG_SIGNATURE.length && file[0] == PNG_SIGNATURE[0] && file[1] == PNG_SIGNATURE[1]
                    && file[2] == PNG_SIGNATURE[2] && file[3] == PNG_SIGNATURE[3];
        }
        return logo.type().equals(Logo.SVG) && new String(file, StandardCharsets.UTF_8)
                .contains("<svg");
    }
}
