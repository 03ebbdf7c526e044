package io.herald.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.WebhookSecrets;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.HttpStub.Request;
import io.herald.channel.http.StubReply;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.Language;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a receiver makes of our calls that verifies them with the official library of Standard Webhooks. */
@Timeout(60)
class WebhookVerificationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpStub stub = new HttpStub();
    private final WebhookSecrets secrets = new WebhookSecrets(new SecretBox(
            new SecretKeys(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), Optional.empty())));

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void theChangeOfAComponentIsGenuineToTheOfficialLibrary() {
        Request request = called();

        assertThatCode(() -> verify(request, request.body())).doesNotThrowAnyException();
        assertThat(request.json().keySet()).containsExactly("meta", "page", "component_update", "component");
        assertThat(request.json().getJsonObject("component_update").getString("new_status")).isEqualTo("major_outage");
        assertThat(request.json().getJsonObject("meta").getString("unsubscribe")).endsWith("/unsubscribe/leave-1");
    }

    @Test
    void aBodyThatSomebodyChangedIsNot() {
        Request request = called();

        assertThatThrownBy(() -> verify(request, request.body().replace("major_outage", "operational")))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private void verify(Request request, String body) throws WebhookVerificationException {
        Map<String, List<String>> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        new Webhook(secrets.of("leave-1").value()).verify(body, HttpHeaders.of(headers, (name, value) -> true));
    }

    private Request called() {
        stub.on("POST", "/hook", StubReply.of(204, ""));
        JsonObject story = Json.createObjectBuilder().add("page", Json.createObjectBuilder().add("id", "p1"))
                .add("component_update", Json.createObjectBuilder().add("old_status", "operational")
                        .add("new_status", "major_outage"))
                .add("component", Json.createObjectBuilder().add("name", "Cartes é")).build();
        Clock clock = Clock.systemUTC();
        WebhookChannel channel = new WebhookChannel(new WebhookClient(true, 4, PATIENCE, PATIENCE, clock),
                new WebhookBodies(id -> Optional.of(story), new PublicLinks("https://status.example.org"), clock),
                secrets, new RecordedNews(), clock, true, 4);
        Content content = new Content("evt1", Language.ENGLISH, "s", "Cards", "",
                Optional.of(new Content.Story("evt1", "Cards", "major_outage")));
        assertThat(channel.send(new OutboundMessage("evt1.s1", stub.url("/hook").toString(), Optional.empty(),
                Optional.of("leave-1"), content))).isInstanceOf(Accepted.class);
        return stub.requests("/hook").getFirst();
    }
}
