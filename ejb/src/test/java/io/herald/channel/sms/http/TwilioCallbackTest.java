package io.herald.channel.sms.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.ProviderCallback.Reply;
import io.herald.channel.PublicLinks;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.sms.FixedSettings;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.Secret;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCallbackTest {

    private static final String HOME = "https://status.example.org";

    private final RecordedNews news = new RecordedNews();
    private final TwilioCallback callback = new TwilioCallback(
            new FixedSettings(Map.of("gateway", "twilio", "twilio.auth.token", "12345")), new PublicLinks(HOME), news);

    /** The example in Twilio's own documentation of its request validation. */
    @Test
    void theSignatureIsTheOneOfTwiliosDocumentation() {
        assertThat(TwilioSignature.of("https://mycompany.com/myapp.php?foo=1&bar=2",
                Map.of("CallSid", "CA1234567890ABCDE", "Caller", "+14158675310", "Digits", "1234", "From",
                        "+14158675310", "To", "+18005551212"),
                Secret.of("12345"))).isEqualTo("GvWf1cFY/Q7PnoempGyD5oXAezc=");
    }

    @Test
    void theStatusOfAMessageIsTold() {
        Map<String, String> fields = Map.of("MessageSid", "SM1F", "MessageStatus", "undelivered", "ErrorCode", "30007");

        assertThat(callback.take(TwilioCallback.RECEIPTS, signed(TwilioCallback.RECEIPTS, fields), fields))
                .contains(Reply.NONE);
        assertThat(news.receipts)
                .containsExactly(new ReceiptCame(ChannelKey.SMS, "sm1f", Fate.FAILED, "undelivered 30007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", " stop ", "Arrêt", "ARRET svp", "Unsubscribe.", "QUIT", "STOPALL", "Désabonnement",
        "desabonnez-moi"})
    void stopIsUnderstood(String words) {
        Map<String, String> fields = Map.of("From", "+33612345678", "Body", words);

        assertThat(callback.take(TwilioCallback.TEXTS, signed(TwilioCallback.TEXTS, fields), fields))
                .contains(Reply.NONE);
        assertThat(news.words).containsExactly(
                new RecipientSpoke(ChannelKey.SMS, "+33612345678", Wish.STOP, AnswerBy.PROVIDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "aide", "Info?"})
    void whereTwilioLeavesItToUsItIsGivenTheAnswer(String words) {
        Map<String, String> fields = Map.of("From", "+33612345678", "Body", words);
        TwilioCallback answering = new TwilioCallback(new FixedSettings(Map.of("gateway", "twilio",
                "twilio.auth.token", "12345", "twilio.answers", "false")), new PublicLinks(HOME), news);

        assertThat(answering.take(TwilioCallback.TEXTS, signed(TwilioCallback.TEXTS, fields), fields)).contains(
                new Reply(Optional.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>"
                        + "Heard &amp; &lt;heeded&gt;</Message></Response>")));
        assertThat(news.words).containsExactly(
                new RecipientSpoke(ChannelKey.SMS, "+33612345678", Wish.HELP, AnswerBy.CALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please do not stop", "thanks", "", "stopping by"})
    void otherWordsAreNoWish(String words) {
        Map<String, String> fields = Map.of("From", "+33612345678", "Body", words);

        assertThat(callback.take(TwilioCallback.TEXTS, signed(TwilioCallback.TEXTS, fields), fields))
                .contains(Reply.NONE);
        assertThat(news.words).isEmpty();
    }

    @Test
    void whatTwilioDidNotSignIsNotBelieved() {
        Map<String, String> fields = Map.of("From", "+33612345678", "Body", "STOP");

        assertThat(callback.take(TwilioCallback.TEXTS, "", fields)).isEmpty();
        assertThat(callback.take(TwilioCallback.TEXTS, signed(TwilioCallback.RECEIPTS, fields), fields)).isEmpty();
        assertThat(news.words).isEmpty();
    }

    private static String signed(String path, Map<String, String> fields) {
        return TwilioSignature.of(HOME + "/rest/v1/hooks/providers/" + path, fields, Secret.of("12345"));
    }
}
