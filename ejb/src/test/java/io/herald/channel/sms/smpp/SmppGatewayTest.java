package io.herald.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.PhoneNumber;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.sms.FixedSettings;
import io.herald.channel.sms.Gsm7;
import io.herald.channel.sms.RecordedNews;
import io.herald.channel.sms.SmsText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The SMPP gateway against jSMPP's own server side. */
@Timeout(60)
class SmppGatewayTest {

    private static final PhoneNumber PHONE = PhoneNumber.of("+33612345678");

    private final JsmppSmsc centre = new JsmppSmsc();
    private final RecordedNews news = new RecordedNews();
    private final SmppGateway gateway = new SmppGateway(news);
    private final Map<String, String> settings = new HashMap<>(Map.of("smpp.host", "127.0.0.1", "smpp.port",
            Integer.toString(centre.port()), "smpp.system.id", "herald", "smpp.password", "secret", "smpp.timeout",
            "PT30S", "sender", "Herald"));

    @AfterEach
    void stop() {
        gateway.rest();
        centre.close();
    }

    private ChannelValues values() {
        return new FixedSettings(settings).of(ChannelKey.SMS);
    }

    private DeliveryOutcome send(String text) {
        return gateway.send(values(), PHONE, SmsText.of(text));
    }

    @Test
    void itBindsAsTransceiverAndAsksForReceipts() {
        assertThat(send("Résolu: {€}")).isEqualTo(new Accepted("a1"));

        assertThat(centre.bind.getBindType()).isEqualTo(BindType.BIND_TRX);
        SubmitSm text = centre.texts.getFirst();
        assertThat(text.getDestAddress()).isEqualTo("33612345678");
        assertThat(text.getSourceAddr()).isEqualTo("Herald");
        assertThat(text.getSourceAddrTon()).isEqualTo((byte) 5);
        assertThat(text.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(text.getDataCoding()).isZero();
        assertThat(Gsm7.decode(text.getShortMessage())).isEqualTo("Résolu: {€}");
    }

    @Test
    void longTextsAreSentInPartsWithAHeader() {
        assertThat(send("ça ".repeat(40))).isEqualTo(new Accepted("a1 a2"));

        assertThat(centre.texts).allSatisfy(text -> {
            assertThat(text.isUdhi()).isTrue();
            assertThat(text.getDataCoding()).isEqualTo((byte) 8);
            assertThat(text.getShortMessage().length).isLessThanOrEqualTo(140);
        });
        byte[] second = centre.texts.getLast().getShortMessage();
        assertThat(HexFormat.of().formatHex(second, 0, 3)).isEqualTo("050003");
        assertThat(Arrays.copyOfRange(second, 4, 6)).containsExactly(2, 2);
        assertThat(second[3]).isEqualTo(centre.texts.getFirst().getShortMessage()[3]);
    }

    @Test
    void longTextsCanBeNumberedByParametersInstead() {
        settings.put("smpp.long.texts", "sar");

        assertThat(send("a".repeat(200))).isEqualTo(new Accepted("a1 a2"));
        assertThat(centre.texts.getLast().getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class).getValue())
                .isEqualTo((byte) 2);
    }

    @Test
    void longTextsCanBeLeftToTheCentre() {
        settings.put("smpp.long.texts", "payload");

        assertThat(send("a".repeat(200))).isEqualTo(new Accepted("a1"));
        assertThat(centre.texts.getFirst().getOptionalParameter(OptionalParameter.Message_payload.class).getValue())
                .hasSize(200);
    }

    @Test
    void aThrottledTextIsDeferred() {
        centre.throttled.set(1);

        assertThat(send("hello")).isInstanceOf(Deferred.class);
        assertThat(send("hello")).isInstanceOf(Accepted.class);
    }

    @Test
    void aTextThatIsThrottledHalfwayWaitsForItsOtherParts() {
        send("hello");
        centre.throttled.set(0);
        settings.put("smpp.window", "1");

        new Thread(() -> {
            await().until(() -> centre.texts.size() >= 2);
            centre.throttled.set(2);
        }).start();
        assertThat(send("b".repeat(1_500))).isInstanceOf(Accepted.class);
        assertThat(centre.texts).hasSize(11);
    }

    @Test
    void receiptsAreToldWhateverTheirForm() throws Exception {
        settings.put("smpp.receipt.ids", "hex_then_decimal");
        assertThat(send("hello")).isEqualTo(new Accepted("161"));

        centre.receipt("id:0000000161 sub:001 dlvrd:001 submit date:2611230758 done date:2611230758 stat:DELIVRD"
                + " err:000 text:hello");
        centre.receipt("anything", new OptionalParameter.Receipted_message_id("161"),
                new OptionalParameter.Message_state((byte) 5));

        assertThat(news.receipts).containsExactly(new ReceiptCame(ChannelKey.SMS, "161", Fate.DELIVERED, "DELIVRD 000"),
                new ReceiptCame(ChannelKey.SMS, "161", Fate.FAILED, ""));
    }

    @Test
    void stopOfAPhoneIsToldInEveryAlphabet() throws Exception {
        send("hello");

        centre.deliver((byte) 0, (byte) 0, "33612345678", Gsm7.encode("Stop"));
        centre.deliver((byte) 0, (byte) 8, "33612345678", "ARRÊT".getBytes(StandardCharsets.UTF_16BE));
        centre.deliver((byte) 0, (byte) 3, "33612345678", "start".getBytes(StandardCharsets.ISO_8859_1));
        centre.deliver((byte) 0, (byte) 0, "33612345678", Gsm7.encode("thank you"));

        assertThat(news.words).extracting(RecipientSpoke::wish).containsExactly(Wish.STOP, Wish.STOP, Wish.START);
        assertThat(news.words).extracting(RecipientSpoke::recipient).containsOnly("+33612345678");
    }

    @Test
    void anAnswerThatCouldNotBeKeptIsSentAgainByTheCentre() throws Exception {
        send("hello");
        news.failures = 1;

        assertThatThrownBy(() -> centre.deliver((byte) 0, (byte) 0, "33612345678", Gsm7.encode("Stop")))
                .isInstanceOf(NegativeResponseException.class);
        centre.deliver((byte) 0, (byte) 0, "33612345678", Gsm7.encode("Stop"));

        assertThat(news.words).hasSize(1);
    }

    @Test
    void aBrokenConnectionIsBoundAgain() {
        send("one");
        centre.session.close();
        await().until(() -> send("two") instanceof Accepted);

        assertThat(centre.texts).hasSize(2);
    }
}
