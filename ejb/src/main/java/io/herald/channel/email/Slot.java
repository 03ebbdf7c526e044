package io.herald.channel.email;

import java.util.regex.Pattern;

/**
 * The places of a message that differ between recipients. In a message that is being made they stand as characters of
 * the private use area, which no text from outside may contain: {@link #free}.
 */
enum Slot {
    RECIPIENT, MESSAGE_ID, DATE,
    /** The headers that tie the message to earlier ones, or nothing. */
    THREAD, UNSUBSCRIBE_TOKEN;

    private static final char FIRST = '\ue000';
    private static final Pattern TAKEN = Pattern.compile("[\ue000-\ue00f]");

    /** The character that stands for this slot. */
    String mark() {
        return Character.toString(FIRST + ordinal());
    }

    static boolean isMark(int character) {
        return character >= FIRST && character < FIRST + values().length;
    }

    static Slot of(int mark) {
        return values()[mark - FIRST];
    }

    /** The text without characters that would be taken for slots. */
    static String free(String text) {
        return TAKEN.matcher(text).replaceAll("\ufffd");
    }
}
