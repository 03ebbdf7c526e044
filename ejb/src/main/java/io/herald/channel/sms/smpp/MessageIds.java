package io.herald.channel.sms.smpp;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the two ways in which a centre may write one id to one. Many answer in hexadecimal and write receipts in
 * decimal.
 */
record MessageIds(SmppSettings.Ids habit) {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{1,15}");

    String ofAnswer(String id) {
        String word = word(id);
        return switch (habit) {
            case SAME -> word;
            case HEX_THEN_DECIMAL -> decimal(word, HEX, 16);
            case DECIMAL_THEN_HEX -> decimal(word, DECIMAL, 10);
        };
    }

    String ofReceipt(String id) {
        String word = word(id);
        return switch (habit) {
            case SAME -> word;
            case HEX_THEN_DECIMAL -> decimal(word, DECIMAL, 10);
            case DECIMAL_THEN_HEX -> decimal(word, HEX, 16);
        };
    }

    private static String word(String id) {
        return id.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
    }

    private static String decimal(String id, Pattern form, int radix) {
        return form.matcher(id).matches() ? Long.toString(Long.parseLong(id, radix)) : id;
    }
}
