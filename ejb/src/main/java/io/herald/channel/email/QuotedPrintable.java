package io.herald.channel.email;

import java.nio.charset.StandardCharsets;

/**
 * The quoted-printable encoding of RFC 2045, 6.7, of UTF-8 text. A slot stands on a line of its own between soft line
 * breaks, so that lines keep their length whatever fills it.
 */
final class QuotedPrintable {

    /** Without the "=" of a soft break. */
    private static final int LONGEST_LINE = 75;
    private static final String SOFT_BREAK = "=\r\n";
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder encoded = new StringBuilder();
    private int column;

    private QuotedPrintable() {}

    /** @param text lines ended by LF */
    static String encode(String text) {
        QuotedPrintable writer = new QuotedPrintable();
        text.lines().forEach(writer::line);
        return writer.encoded.toString();
    }

    private void line(String line) {
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            boolean last = i + Character.charCount(character) == line.length();
            if (Slot.isMark(character)) {
                slot(character);
            } else if (isPlain(character, last)) {
                append(Character.toString(character));
            } else {
                quote(character);
            }
        }
        encoded.append("\r\n");
        column = 0;
    }

    /** White space may not end a line, and a dot or "From" that begins one is changed by some servers on the way. */
    private boolean isPlain(int character, boolean last) {
        if (column == 0 && (character == '.' || character == 'F')) {
            return false;
        }
        return character > ' ' && character < 127 && character != '=' || character == ' ' && !last;
    }

    private void quote(int character) {
        StringBuilder quoted = new StringBuilder();
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            quoted.append('=').append(HEX.charAt(octet >> 4 & 0xf)).append(HEX.charAt(octet & 0xf));
        }
        append(quoted.toString());
    }

    private void slot(int mark) {
        if (column > 0) {
            encoded.append(SOFT_BREAK);
        }
        encoded.append((char) mark).append(SOFT_BREAK);
        column = 0;
    }

    private void append(String piece) {
        if (column + piece.length() > LONGEST_LINE) {
            encoded.append(SOFT_BREAK);
            column = 0;
        }
        encoded.append(piece);
        column += piece.length();
    }
}
