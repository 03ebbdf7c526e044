package io.herald.channel.sms.smpp;

import io.herald.channel.sms.Gsm7;
import io.herald.channel.sms.SmsText;
import io.herald.channel.sms.SmsText.Alphabet;
import io.herald.channel.sms.smpp.SmppSettings.LongTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;

/**
 * A text as the bodies of {@code submit_sm} (SMPP 3.4, 4.4): data coding 0 or 8, and for several parts a user data
 * header (3GPP TS 23.040, 9.2.3.24.1), {@code sar_*} parameters, or one {@code message_payload}.
 */
final class SmppParts {

    private static final byte USER_DATA_HEADER = 0x40;
    private static final byte[] NOTHING = {};

    private SmppParts() {}

    /** The body of one request. */
    record Part(byte esmClass, byte dataCoding, byte[] body, OptionalParameter... parameters) {}

    /** @param reference tells phones which parts belong together; differs between texts to the same phone */
    static List<Part> of(SmsText text, LongTexts longTexts, int reference) {
        byte coding = (byte) (text.alphabet() == Alphabet.GSM7 ? 0 : 8);
        int total = text.parts().size();
        if (total == 1) {
            return List.of(new Part((byte) 0, coding, encoded(text.alphabet(), text.whole())));
        }
        if (longTexts == LongTexts.PAYLOAD) {
            return List.of(new Part((byte) 0, coding, NOTHING, new OptionalParameter.Message_payload(
                    encoded(text.alphabet(), text.whole()))));
        }
        List<Part> parts = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            byte[] words = encoded(text.alphabet(), text.parts().get(number - 1));
            parts.add(longTexts == LongTexts.UDH
                    ? new Part(USER_DATA_HEADER, coding, headed(words, reference, total, number))
                    : new Part((byte) 0, coding, words, OptionalParameters.newSarMsgRefNum((short) reference),
                            OptionalParameters.newSarTotalSegments(total),
                            OptionalParameters.newSarSegmentSeqnum(number)));
        }
        return parts;
    }

    private static byte[] encoded(Alphabet alphabet, String text) {
        return alphabet == Alphabet.GSM7 ? Gsm7.encode(text) : text.getBytes(StandardCharsets.UTF_16BE);
    }

    private static byte[] headed(byte[] words, int reference, int total, int number) {
        byte[] header = {5, 0, 3, (byte) reference, (byte) total, (byte) number};
        byte[] body = new byte[header.length + words.length];
        System.arraycopy(header, 0, body, 0, header.length);
        System.arraycopy(words, 0, body, header.length, words.length);
        return body;
    }

    /** The words of a text that a phone sent. */
    static String words(byte dataCoding, boolean header, byte[] body) {
        int skipped = header && body.length > 0 ? Math.min(body.length, 1 + (body[0] & 0xff)) : 0;
        byte[] words = Arrays.copyOfRange(body, skipped, body.length);
        return switch (dataCoding) {
            case 8 -> new String(words, StandardCharsets.UTF_16BE);
            case 1 -> new String(words, StandardCharsets.US_ASCII);
            case 3 -> new String(words, StandardCharsets.ISO_8859_1);
            default -> Gsm7.decode(words);
        };
    }
}
