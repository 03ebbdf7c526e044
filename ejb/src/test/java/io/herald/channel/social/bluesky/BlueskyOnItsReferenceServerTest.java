package io.herald.channel.social.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Real exchanges with the reference server of the AT Protocol (npm {@code @atproto/pds}, which needs Node 22). Skipped
 * unless the system property {@code herald.test.pds} tells the address of one that lets anybody make an account.
 */
@Timeout(60)
class BlueskyOnItsReferenceServerTest {

    private static final String SERVER = System.getProperty("herald.test.pds", "");
    private static final PublicLinks LINKS = new PublicLinks("https://status.example.org");

    private final HttpTransport transport = new HttpTransport(Duration.ofSeconds(2), Duration.ofSeconds(20));
    private final FakeStoryMemory memory = new FakeStoryMemory();
    private final String handle = "h" + PublicId.next() + ".test";
    private BlueskyChannel channel;

    @BeforeEach
    void makeAnAccount() {
        assumeTrue(!SERVER.isEmpty(), "no AT Protocol server is given by herald.test.pds");
        JsonObject account = Json.createObjectBuilder().add("handle", handle).add("email", handle + "@example.org")
                .add("password", "a-password-for-tests").build();
        HttpResult made = transport.exchange(HttpCall
                .post(HttpCall.address(SERVER + "/xrpc/com.atproto.server.createAccount")).json(account));
        assertThat(made).isInstanceOfSatisfying(Answered.class,
                answer -> assertThat(answer.succeeded()).as(answer.excerpt()).isTrue());
        channel = channel(memory);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void postsArriveInAThreadWithTheirLinksMarked() {
        assertThat(channel.probe().working()).isTrue();

        DeliveryOutcome first = channel.send(message("key.1", "Déjà 🔥: https://example.org/é?a=1, please."));
        DeliveryOutcome second = channel.send(message("key.2", "Solved."));

        assertThat(second).isInstanceOf(Accepted.class);
        List<JsonObject> posts = posts();
        assertThat(posts).hasSize(2);
        JsonObject answer = posts.getFirst().getJsonObject("value");
        JsonObject root = posts.getLast().getJsonObject("value");
        assertThat(first).isEqualTo(new Accepted(posts.getLast().getString("uri")));
        assertThat(answer.getJsonObject("reply").getJsonObject("root").getString("cid"))
                .isEqualTo(posts.getLast().getString("cid"));
        assertThat(root.getJsonArray("facets")).hasSize(2);
        assertThat(root.getString("text")).contains("Déjà 🔥");
    }

    @Test
    void aRepeatedPostIsTheSamePost() {
        DeliveryOutcome first = channel.send(message("key.1", "Once."));
        FakeStoryMemory afterACrash = new FakeStoryMemory();
        afterACrash.remember(channel.key(), handle, "abc123def456", "try.posted.key.1", memory
                .recall(channel.key(), handle, "abc123def456", "try.posted.key.1").orElseThrow());

        assertThat(channel(afterACrash).send(message("key.1", "Once."))).isEqualTo(first);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void theServerCountsAsWeDo() {
        String fits = words(300);
        String tooLong = words(301);

        assertThat(channel.measure("T", fits, Language.FRENCH).length()).isEqualTo(300);
        assertThat(channel.send(message("key.1", fits))).isInstanceOf(Accepted.class);
        assertThat(channel.measure("T", tooLong, Language.FRENCH).over()).isTrue();
        assertThat(channel.send(message("key.2", tooLong))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).contains("grapheme"));
    }

    /** Words that make a whole post of so many graphemes, with some that are hard to count. */
    private String words(int graphemes) {
        String hard = "👩‍👩‍👧 🇫🇷 e\u0301 👍🏽 ";
        int already = channel.measure("T", hard + "x", Language.FRENCH).length() - 1;
        return hard + "x".repeat(graphemes - already);
    }

    private BlueskyChannel channel(FakeStoryMemory remembered) {
        return new BlueskyChannel(new FakeSettings().text("service.url", SERVER).text("handle", handle)
                .secret("app.password", "a-password-for-tests"), remembered, LINKS, Clock.systemUTC(), transport);
    }

    private List<JsonObject> posts() {
        HttpResult listed = transport.exchange(HttpCall.get(HttpCall.address(SERVER
                + "/xrpc/com.atproto.repo.listRecords?collection=app.bsky.feed.post&repo=" + handle)));
        return ((Answered) listed).json().orElseThrow().getJsonArray("records").getValuesAs(JsonObject.class);
    }

    private OutboundMessage message(String key, String body) {
        return new OutboundMessage(key, handle, Optional.empty(), Optional.empty(),
                new Content("w", Language.FRENCH, "[Demo] INC-2026-0001 T", "T", body,
                        Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "investigating"))));
    }
}
