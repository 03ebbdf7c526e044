package io.herald.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Makes ids that may stand in a public URL: twelve lower-case letters and digits, the form of Statuspage's ids.
 * They are random (about 62 bits), so that nobody can guess how many incidents there were.
 */
public final class PublicId {

    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    public static String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** Whether a text has the form of an id; it may still name nothing. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }
}
