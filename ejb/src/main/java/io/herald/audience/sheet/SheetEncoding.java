package io.herald.audience.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How a file is written, guessed from how it begins: UTF-8 with or without a byte order mark, UTF-16 with one, else
 * the code page 1252 of western Excel; and with which separator.
 */
record SheetEncoding(Charset charset, int mark, char separator) {

    /** Begins a line that Excel heeds before the headings, and which names the separator. */
    static final String SEPARATOR = "sep=";
    private static final int LOOKED_AT = 64 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** @return the file without its mark, decoded; what cannot be decoded becomes U+FFFD */
    Reader open(InputStream file) throws IOException {
        file.skipNBytes(mark);
        return new InputStreamReader(file, charset);
    }

    /** Looks at the beginning and goes back to it. */
    static SheetEncoding of(BufferedInputStream file) throws IOException {
        file.mark(LOOKED_AT);
        byte[] head = file.readNBytes(LOOKED_AT - 1);
        file.reset();
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return with(StandardCharsets.UTF_8, 3, head);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return with(StandardCharsets.UTF_16LE, 2, head);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return with(StandardCharsets.UTF_16BE, 2, head);
        }
        return with(isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN, 0, head);
    }

    private static SheetEncoding with(Charset charset, int mark, byte[] head) {
        return new SheetEncoding(charset, mark, separator(new String(head, mark, head.length - mark, charset)));
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A character that the end of the look cuts in two is no error. */
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = strict.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
        return !result.isError();
    }

    /** What stands most often in the line of headings: French Excel writes semicolons, others commas or tabs. */
    private static char separator(String text) {
        String headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (headings.startsWith(SEPARATOR) && headings.length() > SEPARATOR.length()) {
            return headings.charAt(SEPARATOR.length());
        }
        char best = ',';
        for (char candidate : new char[]{';', '\t'}) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
