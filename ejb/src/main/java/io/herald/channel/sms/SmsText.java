package io.herald.channel.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as phones get it (3GPP TS 23.040): in the default alphabet where it has all characters, else in UCS-2; in one
 * part where it fits, else in parts with a header each that phones join again.
 *
 * @param units places that the text takes in its alphabet: septets, or UTF-16 units
 * @param parts at least one; together they are the text; no character is split between two
 */
public record SmsText(Alphabet alphabet, int units, List<String> parts) {

    /** How the characters of a text are written. */
    public enum Alphabet {
        /** 160 septets in a single part, 153 in each of several. */
        GSM7(160, 153),
        /** 70 UTF-16 units in a single part, 67 in each of several. */
        UCS2(70, 67);

        private final int single;
        private final int joined;

        Alphabet(int single, int joined) {
            this.single = single;
            this.joined = joined;
        }

        /** How many places there are in so many parts. */
        public int room(int parts) {
            return parts <= 1 ? single : parts * joined;
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\u00a0\u202f\u2009\u2007]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201b\u2032\u02bc]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u201f\u2033]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u2060\ufeff]");

    public SmsText {
        parts = List.copyOf(parts);
    }

    /**
     * Typographic signs are replaced by the plain ones that every phone has (curly quotes, long dashes, narrow spaces,
     * the ellipsis): they mean the same, and one of them would more than double the price. Letters stay as they are.
     */
    public static SmsText of(String text) {
        String plain = plain(text);
        return Gsm7.has(plain) ? cut(plain, Alphabet.GSM7) : cut(plain, Alphabet.UCS2);
    }

    private static String plain(String text) {
        String spaced = SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        String quoted = DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(spaced).replaceAll("'")).replaceAll("\"");
        return DASHES.matcher(quoted).replaceAll("-").replace("\u2026", "...").replace("\t", " ");
    }

    private static SmsText cut(String text, Alphabet alphabet) {
        int units = text.codePoints().map(character -> units(character, alphabet)).sum();
        if (units <= alphabet.single) {
            return new SmsText(alphabet, units, List.of(text));
        }
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int used = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int more = units(text.codePointAt(i), alphabet);
            if (used + more > alphabet.joined) {
                parts.add(text.substring(begin, i));
                begin = i;
                used = 0;
            }
            used += more;
        }
        parts.add(text.substring(begin));
        return new SmsText(alphabet, units, parts);
    }

    private static int units(int character, Alphabet alphabet) {
        return alphabet == Alphabet.GSM7 ? Gsm7.units((char) character) : Character.charCount(character);
    }

    /** The whole text. */
    public String whole() {
        return String.join("", parts);
    }
}
