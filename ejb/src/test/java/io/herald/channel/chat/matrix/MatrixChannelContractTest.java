package io.herald.channel.chat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.StubReply;
import io.herald.shared.Language;
import io.herald.testing.SettableClock;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Matrix against a homeserver that plays every part. */
class MatrixChannelContractTest extends HttpChannelContract {

    private final FakeStoryMemory memory = new FakeStoryMemory();

    @Override
    protected void allIsWell() {
        stub.on("PUT", "/_matrix/client/v3/rooms/", StubReply.json(200, "{\"event_id\":\"$first\"}"),
                StubReply.json(200, "{\"event_id\":\"$second\"}"));
    }

    @Override
    protected MatrixChannel channel() {
        return new MatrixChannel(
                new FakeSettings().text("homeserver.url", stub.url("").toString()).secret("access.token", "t0ken")
                        .text("rooms", "!ops:example.org"),
                memory, new PublicLinks("https://status.example.org"), new SettableClock(),
                transport());
    }

    @Override
    protected String messageMethod() {
        return "PUT";
    }

    @Override
    protected String messagePath() {
        return "/_matrix/client/v3/rooms/";
    }

    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return "!ops:example.org";
    }

    @Test
    void theKeyIsTheTransactionAndTheWordsComeTwice() {
        allIsWell();

        channel().send(message("key.1", "We **look** at 1 < 2."));

        HttpStub.Request request = stub.requests().getFirst();
        assertThat(request.path())
                .isEqualTo("/_matrix/client/v3/rooms/%21ops%3Aexample.org/send/m.room.message/key.1");
        assertThat(request.header("Authorization")).isEqualTo("Bearer t0ken");
        JsonObject event = request.json();
        assertThat(event.getString("msgtype")).isEqualTo("m.text");
        assertThat(event.getString("body")).isEqualTo("""
            INC-2026-0001 | Investigating
            Payments fail

            We look at 1 < 2.

            Status page: https://status.example.org/incidents/abc123def456""");
        assertThat(event.getString("format")).isEqualTo("org.matrix.custom.html");
        assertThat(event.getString("formatted_body")).contains("<strong>look</strong> at 1 &lt; 2.");
        assertThat(event.getJsonObject("m.mentions")).isEmpty();
    }

    @Test
    void laterMessagesAreInTheThreadOfTheFirstAlsoWhenTheFirstIsRepeated() {
        allIsWell();

        channel().send(message("key.1"));
        channel().send(message("key.2"));
        stub.on("PUT", "/_matrix/", StubReply.json(200, "{\"event_id\":\"$first\"}"));
        channel().send(message("key.1"));

        assertThat(stub.requests().get(0).json()).doesNotContainKey("m.relates_to");
        JsonObject relation = stub.requests().get(1).json().getJsonObject("m.relates_to");
        assertThat(relation.getString("rel_type")).isEqualTo("m.thread");
        assertThat(relation.getString("event_id")).isEqualTo("$first");
        assertThat(stub.requests().get(2).json()).isEqualTo(stub.requests().get(0).json());
    }

    @Test
    void anOlderServerSaysInTheBodyHowLongToWait() {
        assertThat(sendTo(StubReply.json(429, "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"retry_after_ms\":2500}")))
                .isInstanceOfSatisfying(Deferred.class,
                        deferred -> assertThat(deferred.retryAfter()).contains(Duration.ofMillis(2500)));
    }

    @Test
    void anEventThatIsTooLargeIsSeenWhileDrafting() {
        assertThat(channel().measure("t", "x".repeat(20_000), Language.ENGLISH).over()).isFalse();
        assertThat(channel().measure("t", "x".repeat(30_000), Language.ENGLISH).over()).isTrue();
    }

    @Test
    void theTestTellsWhoWeAre() {
        stub.on("GET", "/_matrix/client/v3/account/whoami",
                StubReply.json(200, "{\"user_id\":\"@herald:example.org\"}"));
        assertThat(channel().probe().answer()).isEqualTo("@herald:example.org");

        stub.on("GET", "/_matrix/client/v3/account/whoami",
                StubReply.json(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"Unknown token\"}"));
        assertThat(channel().probe().working()).isFalse();
    }
}
