package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotedPrintableTest {

    @Test
    void anotherDecoderReadsBackWhatWasEncoded() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(200), 0, 6).forEach(kind -> text.append(switch (kind) {
                case 0 -> "é";
                case 1 -> "\n";
                case 2 -> " ";
                case 3 -> "=.";
                case 4 -> "😀";
                default -> "word F";
            }));
            String written = text.append("end\n").toString();

            assertThat(decoded(QuotedPrintable.encode(written))).isEqualTo(written.replace("\n", "\r\n"));
        }
    }

    @Test
    void noEncodedLineIsLongerThanTheStandardAllows() {
        assertThat(QuotedPrintable.encode("é".repeat(400) + "x".repeat(400)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }

    @Test
    void aSlotStandsBetweenSoftBreaks() throws Exception {
        String encoded = QuotedPrintable.encode("see https://example.org/" + Slot.UNSUBSCRIBE_TOKEN.mark() + " now");

        assertThat(decoded(encoded.replace(Slot.UNSUBSCRIBE_TOKEN.mark(), "token")))
                .isEqualTo("see https://example.org/token now\r\n");
    }

    private static String decoded(String encoded) throws IOException, MessagingException {
        try (InputStream in = MimeUtility.decode(
                new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII)), "quoted-printable")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
