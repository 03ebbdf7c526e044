package io.herald.channel.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.FakeSettings;
import io.herald.channel.Measure;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.StubReply;
import io.herald.shared.Language;
import io.herald.testing.SettableClock;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Teams behind a workflow that plays every part. */
class TeamsChannelContractTest extends HttpChannelContract {

    @Override
    protected void allIsWell() {
        stub.on("POST", "/workflows/", StubReply.of(202, ""));
    }

    @Override
    protected TeamsChannel channel() {
        return channel(new FakeSettings().secret("webhook.url", stub.url("/workflows/1?sig=hidden").toString()));
    }

    private TeamsChannel channel(FakeSettings settings) {
        return new TeamsChannel(settings, new PublicLinks("https://status.example.org"), new SettableClock(),
                transport());
    }

    @Override
    protected String messagePath() {
        return "/workflows/";
    }

    @Override
    protected boolean repeatable() {
        return false;
    }

    @Override
    protected String recipient() {
        return "teams";
    }

    @Test
    void theMessageIsAnAdaptiveCardInItsEnvelope() {
        allIsWell();

        channel().send(message("key.1", "We **look** at [it](https://example.org/a_(b)).\n\n- one\n- two\\_2"));

        HttpStub.Request request = stub.requests().getFirst();
        assertThat(request.path()).isEqualTo("/workflows/1?sig=hidden");
        assertThat(request.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        JsonObject attachment = request.json().getJsonArray("attachments").getJsonObject(0);
        assertThat(attachment.getString("contentType")).isEqualTo("application/vnd.microsoft.card.adaptive");
        JsonObject card = attachment.getJsonObject("content");
        assertThat(card.getString("type")).isEqualTo("AdaptiveCard");
        assertThat(card.getString("version")).isEqualTo("1.4");
        assertThat(card.getJsonArray("body").stream().map(block -> block.asJsonObject().getString("text")))
                .containsExactly("INC-2026-0001 | Investigating", "Payments fail",
                        "We **look** at [it](https://example.org/a_%28b%29).", "- one\n- two\\_2");
        assertThat(card.getJsonArray("actions").getJsonObject(0).getString("url"))
                .isEqualTo("https://status.example.org/incidents/abc123def456");
    }

    @Test
    void aFailureToldInTheWordsOfA200IsAFailure() {
        assertThat(sendTo(StubReply.of(200, "Webhook message delivery failed with error: Microsoft Teams endpoint "
                + "returned HTTP error 429"))).isInstanceOf(Deferred.class);
        assertThat(sendTo(StubReply.of(200, "Webhook message delivery failed with error: Microsoft Teams endpoint "
                + "returned HTTP error 413"))).isInstanceOf(Refused.class);
    }

    @Test
    void aTestRunsTheWorkflowWithoutACard() {
        allIsWell();

        assertThat(channel().probe().working()).isTrue();
        assertThat(stub.requests().getFirst().json().getJsonArray("attachments")).isEmpty();
        assertThat(channel(new FakeSettings()).probe().working()).isFalse();
        assertThat(channel(new FakeSettings()).configured()).isFalse();
    }

    @Test
    void aCardHasAtMost28Kilobytes() {
        Measure measure = channel().measure("t", "é".repeat(14_200), Language.FRENCH);

        assertThat(measure.over()).isTrue();
        assertThat(channel().measure("t", "e".repeat(14_000), Language.FRENCH).over()).isFalse();
    }

    @Test
    void anAddressThatIsNoneCostsNobodyTheMessage() {
        assertDeferred(channel(new FakeSettings().secret("webhook.url", "not an address")).send(message("key.1")));
    }
}
