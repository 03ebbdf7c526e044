package io.herald.channel.social.x;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import io.herald.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** X against an API that plays every part. */
class XChannelContractTest extends HttpChannelContract {

    private static final StubReply DUPLICATE = StubReply.json(403,
            "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"status\":403}");

    private final FakeStoryMemory memory = new FakeStoryMemory();

    @Override
    protected void allIsWell() {
        stub.on("POST", "/2/tweets", StubReply.json(201, "{\"data\":{\"id\":\"11\",\"text\":\"...\"}}"),
                StubReply.json(201, "{\"data\":{\"id\":\"12\",\"text\":\"...\"}}"));
    }

    @Override
    protected XChannel channel() {
        return channel(new FakeSettings().secret("consumer.key", "ck").secret("consumer.secret", "cs")
                .secret("access.token", "at").secret("access.secret", "as"));
    }

    private XChannel channel(FakeSettings settings) {
        return new XChannel(settings.text("api.url", stub.url("").toString()), memory,
                new PublicLinks("https://status.example.org"), new SettableClock(),
                transport());
    }

    @Override
    protected String messagePath() {
        return "/2/tweets";
    }

    @Override
    protected boolean repeatable() {
        return false;
    }

    @Override
    protected String recipient() {
        return "x";
    }

    @Test
    void aPostIsSignedAndTheNextOneAnswersIt() {
        allIsWell();

        channel().send(message("key.1"));
        channel().send(message("key.2"));

        assertThat(stub.requests().getFirst().header("Authorization")).startsWith("OAuth oauth_consumer_key=\"ck\"")
                .contains("oauth_token=\"at\"", "oauth_signature=").doesNotContain("cs", "\"as\"");
        assertThat(stub.requests().getFirst().json()).doesNotContainKey("reply");
        assertThat(stub.requests().getLast().json().getJsonObject("reply").getString("in_reply_to_tweet_id"))
                .isEqualTo("11");
    }

    @Test
    void aUsersTokenDoesToo() {
        allIsWell();

        channel(new FakeSettings().secret("user.token", "t0ken")).send(message("key.1"));

        assertThat(stub.requests().getFirst().header("Authorization")).isEqualTo("Bearer t0ken");
    }

    @Test
    void identicalTextIsRefusedUnlessItIsOurOwnEarlierTry() {
        assertThat(sendTo(DUPLICATE)).isInstanceOf(Refused.class);

        assertThat(sendTo(StubReply.RESET_AFTER_BODY)).isInstanceOf(Unclear.class);
        assertThat(sendTo(DUPLICATE)).isInstanceOf(Accepted.class);
    }

    @Test
    void aPostWhoseForerunnerWasDeletedStandsAlone() {
        allIsWell();
        channel().send(message("key.1"));
        stub.on("POST", "/2/tweets",
                StubReply.json(403, "{\"detail\":\"You attempted to reply to a Tweet that is deleted or not visible "
                        + "to you.\"}"),
                StubReply.json(201, "{\"data\":{\"id\":\"13\"}}"));

        assertThat(channel().send(message("key.2"))).isEqualTo(new Accepted("13"));
        assertThat(stub.requests().getLast().json()).doesNotContainKey("reply");
    }

    @Test
    void theTestTellsTheAccount() {
        stub.on("GET", "/2/users/me", StubReply.json(200, "{\"data\":{\"id\":\"1\",\"username\":\"status\"}}"));
        assertThat(channel().probe().answer()).isEqualTo("@status");

        stub.on("GET", "/2/users/me", StubReply.json(401, "{\"title\":\"Unauthorized\"}"));
        assertThat(channel().probe().working()).isFalse();
    }
}
