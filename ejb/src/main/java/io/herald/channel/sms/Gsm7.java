package io.herald.channel.sms;

/**
 * The default alphabet of phones with its extension table (3GPP TS 23.038, 6.2.1; formerly GSM 03.38). A character of
 * the extension takes two places: the escape and its own. National language tables are not used.
 */
public final class Gsm7 {

    static final char ESCAPE = 0x1b;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** The characters of the extension table, and at the same place their codes. */
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final String EXTENDED_CODES = "\n\u0014()/<=>@e";

    private Gsm7() {}

    /** Whether the alphabet has every character of the text. */
    public static boolean has(String text) {
        return text.chars().allMatch(character -> units((char) character) > 0);
    }

    /** How many places of seven bits the character takes: 1, 2, or 0 when the alphabet does not have it. */
    static int units(char character) {
        if (character != ESCAPE && BASIC.indexOf(character) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(character) >= 0 ? 2 : 0;
    }

    /**
     * The text with one septet per octet, as SMPP gateways take it (data coding 0).
     *
     * @throws IllegalArgumentException when the alphabet does not have a character
     */
    public static byte[] encode(String text) {
        byte[] septets = new byte[text.chars().map(character -> Math.max(1, units((char) character))).sum()];
        int at = 0;
        for (char character : text.toCharArray()) {
            int extended = EXTENDED.indexOf(character);
            if (extended >= 0) {
                septets[at++] = ESCAPE;
                septets[at++] = (byte) EXTENDED_CODES.charAt(extended);
            } else if (units(character) == 1) {
                septets[at++] = (byte) BASIC.indexOf(character);
            } else {
                throw new IllegalArgumentException("a character is not in the alphabet");
            }
        }
        return septets;
    }

    /** The reverse of {@link #encode}; what has no meaning becomes a space. */
    public static String decode(byte[] septets) {
        StringBuilder text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE && i + 1 < septets.length) {
                i++;
                int extended = EXTENDED_CODES.indexOf((char) septets[i]);
                text.append(extended >= 0 ? EXTENDED.charAt(extended) : ' ');
            } else {
                text.append(septets[i] >= 0 && septets[i] != ESCAPE ? BASIC.charAt(septets[i]) : ' ');
            }
        }
        return text.toString();
    }
}
