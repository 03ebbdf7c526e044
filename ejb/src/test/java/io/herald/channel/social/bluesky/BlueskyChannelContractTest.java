package io.herald.channel.social.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Accepted;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bluesky against an account's server that plays every part. */
class BlueskyChannelContractTest extends HttpChannelContract {

    private static final String PUT = "/xrpc/com.atproto.repo.putRecord";

    private final FakeStoryMemory memory = new FakeStoryMemory();
    private final SettableClock clock = new SettableClock();

    @Override
    protected void allIsWell() {
        stub.on("POST", "/xrpc/com.atproto.server.createSession", session("access1"))
                .on("POST", "/xrpc/com.atproto.server.refreshSession", session("access2"))
                .on("POST", PUT, StubReply.json(200, "{\"uri\":\"at://did:plc:us/p/1\",\"cid\":\"c1\"}"),
                        StubReply.json(200, "{\"uri\":\"at://did:plc:us/p/2\",\"cid\":\"c2\"}"),
                        StubReply.json(200, "{\"uri\":\"at://did:plc:us/p/3\",\"cid\":\"c3\"}"));
    }

    private static StubReply session(String access) {
        return StubReply.json(200,
                "{\"did\":\"did:plc:us\",\"accessJwt\":\"" + access + "\",\"refreshJwt\":\"refresh\"}");
    }

    @Override
    protected BlueskyChannel channel() {
        return new BlueskyChannel(
                new FakeSettings().text("service.url", stub.url("").toString()).text("handle", "@status.example.org")
                        .secret("app.password", "secret"),
                memory, new PublicLinks("https://status.example.org"), clock,
                transport());
    }

    @Override
    protected String messagePath() {
        return PUT;
    }

    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return "status.example.org";
    }

    @Test
    void linksAreMarkedByTheirBytesAndPostsHangOnTheFirst() {
        allIsWell();
        BlueskyChannel channel = channel();

        channel.send(message("key.1", "Déjà vu 🔥: see https://example.org/é, please."));
        channel.send(message("key.2"));
        channel.send(message("key.3"));

        List<JsonObject> posts = stub.requests(PUT).stream().map(HttpStub.Request::json).toList();
        JsonObject first = posts.getFirst().getJsonObject("record");
        assertThat(posts.getFirst().getString("repo")).isEqualTo("did:plc:us");
        assertThat(first.getString("$type")).isEqualTo("app.bsky.feed.post");
        assertThat(first.getString("createdAt")).isEqualTo("2026-03-06T12:00:00Z");
        assertThat(first.getJsonArray("langs").getString(0)).isEqualTo("en");
        assertThat(first).doesNotContainKey("reply");
        assertThat(linked(first)).containsExactly("https://example.org/é",
                "https://status.example.org/incidents/abc123def456");
        JsonObject reply = posts.get(2).getJsonObject("record").getJsonObject("reply");
        assertThat(reply.getJsonObject("root").getString("cid")).isEqualTo("c1");
        assertThat(reply.getJsonObject("parent").getString("uri")).isEqualTo("at://did:plc:us/p/2");
        assertThat(stub.requests("/xrpc/com.atproto.server.createSession")).hasSize(1);
    }

    private static List<String> linked(JsonObject post) {
        byte[] text = post.getString("text").getBytes(StandardCharsets.UTF_8);
        return post.getJsonArray("facets").stream().map(facet -> facet.asJsonObject().getJsonObject("index"))
                .map(index -> new String(
                        Arrays.copyOfRange(text, index.getInt("byteStart"), index.getInt("byteEnd")),
                        StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void aRepeatedPostHasTheSameKeyAndContent() {
        sendTo(StubReply.RESET_AFTER_BODY);
        clock.advance(Duration.ofMinutes(3));
        allIsWell();

        assertThat(channel().send(message("key.1"))).isEqualTo(new Accepted("at://did:plc:us/p/1"));
        assertThat(stub.requests(PUT)).extracting(HttpStub.Request::body).hasSize(2)
                .containsOnly(stub.requests(PUT).getFirst().body());
    }

    @Test
    void aSessionThatHasEndedIsRenewed() {
        allIsWell();
        stub.on("POST", PUT, StubReply.json(400, "{\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}"),
                StubReply.json(200, "{\"uri\":\"at://did:plc:us/p/1\",\"cid\":\"c1\"}"));

        assertThat(channel().send(message("key.1"))).isInstanceOf(Accepted.class);
        assertThat(stub.requests("/xrpc/com.atproto.server.refreshSession").getFirst().header("Authorization"))
                .isEqualTo("Bearer refresh");
        assertThat(stub.requests(PUT).getLast().header("Authorization")).isEqualTo("Bearer access2");
    }

    @Test
    void aWrongPasswordCostsNobodyTheMessage() {
        stub.on("POST", "/xrpc/com.atproto.server.createSession",
                StubReply.json(401, "{\"error\":\"AuthenticationRequired\",\"message\":\"Invalid password\"}"));

        assertDeferred(channel().send(message("key.1")));
        assertThat(channel().probe().working()).isFalse();
        assertThat(channel().probe().answer()).contains("Invalid password");
    }

    @Test
    void aLimitTellsWhenItEnds() {
        long end = SettableClock.NOON.getEpochSecond() + 90;

        assertThat(sendTo(StubReply.json(429, "{\"error\":\"RateLimitExceeded\"}").header("RateLimit-Reset",
                Long.toString(end)))).isInstanceOfSatisfying(Deferred.class,
                        deferred -> assertThat(deferred.retryAfter()).contains(Duration.ofSeconds(90)));
    }

    @Test
    void aRecordKeyIsATimestampThatSorts() {
        String now = RecordKey.of(SettableClock.NOON, "key.1");

        assertThat(now).matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}");
        assertThat(RecordKey.of(SettableClock.NOON, "key.1")).isEqualTo(now);
        assertThat(RecordKey.of(SettableClock.NOON, "key.2")).isNotEqualTo(now);
        assertThat(RecordKey.of(SettableClock.NOON.plusMillis(1), "key.2")).isGreaterThan(now);
    }

    @Test
    void charactersAreWhatPeopleSeeAndBytesAreLimitedToo() {
        int link = "https://status.example.org/incidents/000000000000".length();

        assertThat(channel().measure("t", "👩‍👩‍👧", Language.ENGLISH).length()).isEqualTo(6 + link);
        assertThat(channel().measure("t", "x".repeat(300 - 5 - link), Language.ENGLISH).over()).isFalse();
        assertThat(channel().measure("t", "x".repeat(301 - 5 - link), Language.ENGLISH).over()).isTrue();
        assertThat(channel().measure("t", "👩‍👩‍👧".repeat(200), Language.ENGLISH).unit()).isEqualTo("bytes");
    }
}
