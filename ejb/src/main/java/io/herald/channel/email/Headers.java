package io.herald.channel.email;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Header fields of RFC 5322; words beyond ASCII are encoded by RFC 2047. A value with a line break or another control
 * character is refused, so that no text can become a header of its own.
 */
final class Headers {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]{1,60}");
    private static final Pattern PLAIN = Pattern.compile("(?!.*=\\?)[ -~]{0,70}");
    /** Bytes of UTF-8 in one encoded word, which may have 75 characters with its frame. */
    private static final int WORD_BYTES = 45;

    private final StringBuilder fields = new StringBuilder();

    /**
     * A value that is ASCII already and short, or folded by its writer. Only the values of slots are not checked
     * here.
     */
    Headers add(String name, String value) {
        if (CONTROL.matcher(value.replace("\r\n ", "")).find()) {
            throw new IllegalArgumentException("a header may not hold control characters");
        }
        fields.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    Headers addText(String name, String text) {
        return add(name, words(text));
    }

    /** A slot that fills whole header lines, each ended by CRLF. */
    Headers addLines(Slot slot) {
        fields.append(slot.mark());
        return this;
    }

    /** {@code name <address>}, or the address alone where there is no name. */
    static String mailbox(String name, String address) {
        if (name.isEmpty()) {
            return address;
        }
        return (ATOMS.matcher(name).matches() ? name : encoded(name)) + " <" + address + ">";
    }

    /** Unstructured text. */
    static String words(String text) {
        return PLAIN.matcher(text).matches() ? text : encoded(text);
    }

    private static String encoded(String text) {
        if (CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("a header may not hold control characters");
        }
        StringBuilder all = new StringBuilder();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            String next = Character.toString(character);
            int length = next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > WORD_BYTES) {
                all.append(encodedWord(word.toString())).append("\r\n ");
                word.setLength(0);
                bytes = 0;
            }
            word.append(next);
            bytes += length;
        }
        return all.append(encodedWord(word.toString())).toString();
    }

    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
