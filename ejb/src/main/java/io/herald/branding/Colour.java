package io.herald.branding;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param hex a number sign and six lower-case hexadecimal digits: {@code #34479c}
 */
public record Colour(String hex) implements Serializable {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public static final Colour WHITE = new Colour("#ffffff");
    public static final Colour BLACK = new Colour("#000000");

    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;

    public Colour {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
    }

    public static boolean hasForm(String text) {
        return FORM.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** @throws IllegalArgumentException unless the text {@link #hasForm} */
    public static Colour of(String text) {
        return new Colour(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The contrast ratio of text in one colour on the other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Black or white, whichever reads better on this colour. */
    public Colour ink() {
        return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(RED) + 0.7152 * linear(GREEN) + 0.0722 * linear(BLUE);
    }

    private double linear(int at) {
        double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex;
    }
}
