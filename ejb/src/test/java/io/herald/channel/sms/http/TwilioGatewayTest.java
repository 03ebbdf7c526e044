package io.herald.channel.sms.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Channel;
import io.herald.channel.ChannelKey;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import io.herald.channel.sms.FixedSettings;
import io.herald.channel.sms.RecordedNews;
import io.herald.channel.sms.SmsChannel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Twilio's Messages resource, as its documentation says that it answers. */
class TwilioGatewayTest extends HttpChannelContract {

    private static final String PATH = "/2010-04-01/Accounts/AC123/Messages.json";

    private final RecordedNews news = new RecordedNews();

    @Override
    protected void allIsWell() {
        stub.on("POST", PATH, StubReply.of(201, "{\"sid\":\"SM1f0e8ae6\",\"status\":\"queued\",\"error_code\":null}"));
    }

    @Override
    protected SmsChannel channel() {
        PublicLinks links = new PublicLinks("https://status.example.org");
        Clock clock = Clock.systemUTC();
        return new SmsChannel(List.of(new TwilioGateway(transport(), links, news, clock)),
                new FixedSettings(Map.of("gateway", "twilio", "sender", "+14155550100", "twilio.account.sid", "AC123",
                        "twilio.auth.token", "t0k3n", "twilio.url", stub.url("").toString())),
                links);
    }

    @Override
    protected String messagePath() {
        return PATH;
    }

    @Override
    protected boolean repeatable() {
        return false;
    }

    @Override
    protected String recipient() {
        return "+33612345678";
    }

    @Test
    void theCallIsAsTwilioDocumentsIt() {
        allIsWell();

        assertThat(channel().send(message("key.1"))).isEqualTo(new Accepted("sm1f0e8ae6"));
        assertThat(stub.requests(PATH)).singleElement().satisfies(request -> {
            assertThat(request.header("Authorization")).isEqualTo("Basic QUMxMjM6dDBrM24=");
            assertThat(request.body()).isEqualTo("To=%2B33612345678&From=%2B14155550100&Body=Incident%3A+"
                    + "We+are+looking+into+it.+https%3A%2F%2Fstatus.example.org%2Fincidents%2Fabc123def456"
                    + "&ValidityPeriod=14400&StatusCallback=https%3A%2F%2Fstatus.example.org%2Frest%2Fv1%2Fhooks%2F"
                    + "providers%2Ftwilio%2Fstatus");
        });
    }

    @Test
    void somebodyWhoOptedOutAtTheCarrierIsTakenOffTheList() {
        assertThat(sendTo(StubReply.of(400,
                "{\"code\":21610,\"message\":\"Attempt to send to unsubscribed recipient +33612345678\"}")))
                .isInstanceOfSatisfying(Refused.class,
                        refused -> assertThat(refused.reason()).contains("21610").doesNotContain("336"));
        assertThat(news.words)
                .containsExactly(new RecipientSpoke(ChannelKey.SMS, "+33612345678", Wish.STOP, AnswerBy.PROVIDER));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThat(sendTo(StubReply.of(400, "{\"code\":21211,\"message\":\"The 'To' number is not valid\"}")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSenderThatMayNotSendCostsNobodyTheMessage() {
        assertDeferred(sendTo(StubReply.of(400, "{\"code\":21606,\"message\":\"The From number is not valid\"}")));
    }

    @Test
    void tooManyRequestsAreADeferralWhateverTheStatus() {
        assertThat(sendTo(StubReply.of(400, "{\"code\":20429,\"message\":\"Too Many Requests\"}")))
                .isInstanceOf(Deferred.class);
    }

    @Test
    void theProbeShowsTheAccount() {
        stub.on("GET", "/2010-04-01/Accounts/AC123.json",
                StubReply.of(200, "{\"friendly_name\":\"Demo\",\"status\":\"active\"}"));
        SmsChannel channel = channel();

        assertThat(channel.probe().answer()).isEqualTo("Demo (active)");
        assertThat(channel.probe().working()).isTrue();
    }

    @Test
    void thePreviewSaysWhatItCosts() {
        SmsChannel priced = new SmsChannel(List.of(), new FixedSettings(Map.of("price", "7", "currency", "EUR")),
                new PublicLinks("https://status.example.org"));

        assertThat(priced.preview(message("key.1", "We look. ".repeat(20))).source()).startsWith("GSM7 ")
                .contains(", 2 x 0.07 EUR\n", "\n--\n");
    }

    @Test
    void withoutAChosenGatewayTheChannelIsNotConfigured() {
        Channel none = new SmsChannel(List.of(), new FixedSettings(Map.of()), new PublicLinks("http://x.example"));

        assertThat(none.configured()).isFalse();
    }
}
