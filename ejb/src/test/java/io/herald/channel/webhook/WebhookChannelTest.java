package io.herald.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.WebhookSecrets;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.HttpStub.Request;
import io.herald.channel.http.StubReply;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The webhook channel against servers of subscribers. What one of them does concerns nobody else. */
@Timeout(60)
class WebhookChannelTest {

    private final HttpStub stub = new HttpStub();
    private Duration patience = Patience.WITH_AN_ANSWER;
    private final RecordedNews news = new RecordedNews();
    private final SettableClock clock = new SettableClock();
    private final WebhookSecrets secrets = new WebhookSecrets(new SecretBox(
            new SecretKeys(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), Optional.empty())));
    private final JsonObject story = Json.createObjectBuilder().add("page", Json.createObjectBuilder().add("id", "p1"))
            .add("incident", Json.createObjectBuilder().add("name", "Paiements")).build();

    @AfterEach
    void stop() {
        stub.close();
    }

    private WebhookChannel channel(boolean anyAddress) {
        return new WebhookChannel(new WebhookClient(anyAddress, 4, Patience.WITH_AN_ANSWER, patience, clock),
                new WebhookBodies(id -> Optional.of(story), new PublicLinks("https://status.example.org"), clock),
                secrets, news, clock, anyAddress, 4);
    }

    private DeliveryOutcome sendTo(String url) {
        Content content = new Content("words.en", Language.ENGLISH, "s", "Payments fail", "We look.",
                Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "investigating")));
        return channel(true)
                .send(new OutboundMessage("abc.def", url, Optional.empty(), Optional.of("leave-1"), content));
    }

    private DeliveryOutcome answered(StubReply... replies) {
        if (Stream.of(replies).anyMatch(StubReply::endless)) {
            patience = Patience.WITH_SILENCE;
        }
        stub.on("POST", "/hook", replies);
        return sendTo(stub.url("/hook").toString());
    }

    @Test
    void theBodyIsStatuspagesAndTheSignatureThatOfStandardWebhooks() {
        assertThat(answered(StubReply.of(204, ""))).isEqualTo(new Accepted("msg_abc_def"));

        Request request = stub.requests("/hook").getFirst();
        assertThat(request.json().keySet()).containsExactly("meta", "page", "incident");
        assertThat(request.json().getJsonObject("meta").getString("unsubscribe"))
                .isEqualTo("https://status.example.org/unsubscribe/leave-1");
        long timestamp = Long.parseLong(request.header("webhook-timestamp"));
        assertThat(timestamp).isEqualTo(SettableClock.NOON.getEpochSecond());
        assertThat(request.header("webhook-signature")).isEqualTo(WebhookSignature.of(secrets.of("leave-1"),
                "msg_abc_def", timestamp, request.body().getBytes(StandardCharsets.UTF_8)));
    }

    /** The test vector of the official libraries. */
    @Test
    void theSignatureIsTheOneOfTheOfficialLibraries() {
        assertThat(WebhookSignature.of(Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void everySubscriberHasAnotherSecretWhichStaysTheSame() {
        assertThat(secrets.of("a")).isEqualTo(secrets.of("a")).isNotEqualTo(secrets.of("b"));
        assertThat(secrets.of("a").value()).matches("whsec_[A-Za-z0-9+/]{43}=");
    }

    @Test
    void failuresOfAServerConcernThatServerAlone() {
        for (StubReply reply : List.of(StubReply.of(500, ""), StubReply.of(404, ""), StubReply.of(302, "").header(
                "Location", stub.url("/elsewhere").toString()), StubReply.HANG, StubReply.DRIP, StubReply.NONSENSE,
                StubReply.RESET_BEFORE_BODY, StubReply.RESET_AFTER_BODY)) {
            assertThat(answered(reply)).as("%s", reply).isInstanceOfSatisfying(Deferred.class,
                    deferred -> assertThat(deferred.concerns()).isEqualTo(Scope.RECIPIENT));
        }
        assertThat(stub.requests("/elsewhere")).isEmpty();
    }

    @Test
    void aBusyServerIsCalledAgainWhenItSays() {
        assertThat(answered(StubReply.of(429, "").header("Retry-After", "37"))).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.retryAfter()).contains(Duration.ofSeconds(37)));
    }

    @Test
    void aConnectionThatDiedIsTriedOnceMoreUnderTheSameId() {
        assertThat(answered(StubReply.RESET_AFTER_BODY, StubReply.of(200, ""))).isInstanceOf(Accepted.class);
        assertThat(stub.requests("/hook")).hasSize(2).extracting(request -> request.header("webhook-id"))
                .containsOnly("msg_abc_def");
    }

    @Test
    void aSlowServerIsWaitedForButNotForEver() {
        assertThat(answered(StubReply.HANG)).isInstanceOf(Deferred.class);
    }

    @Test
    void aServerThatIsGoneIsNotCalledAgain() {
        assertThat(answered(StubReply.of(410, ""))).isInstanceOf(Refused.class);
        assertThat(news.words).containsExactly(
                new RecipientSpoke(ChannelKey.WEBHOOK, stub.url("/hook").toString(), Wish.STOP, AnswerBy.PROVIDER));
    }

    @Test
    void nobodyCanMakeHeraldCallThisMachine() {
        for (String url : List.of("http://127.0.0.1/x", "http://localhost/x", "http://[::1]/x",
                "http://[::ffff:127.0.0.1]/x", "http://169.254.169.254/latest/meta-data", "http://2130706433/",
                "http://0x7f.1/", "http://127.1/")) {
            assertThat(channel(false).send(new OutboundMessage("k", url, Optional.empty(), Optional.of("t"),
                    new Content("c", Language.ENGLISH, "s", "t", "b", Optional.empty())))).as(url)
                    .isNotInstanceOf(Accepted.class).satisfies(outcome -> assertThat(outcome.toString())
                            .containsAnyOf("not public", "not the address"));
        }
        assertThat(channel(false).send(new OutboundMessage("k", "http://example.org:22/", Optional.empty(),
                Optional.of("t"), new Content("c", Language.ENGLISH, "s", "t", "b", Optional.empty()))))
                .isInstanceOf(Refused.class);
    }
}
