package io.herald.channel.chat.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.StubReply;
import io.herald.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** The Mattermost bot against a server that plays every part. */
class MattermostBotContractTest extends HttpChannelContract {

    private final FakeStoryMemory memory = new FakeStoryMemory();

    @Override
    protected void allIsWell() {
        stub.on("POST", "/api/v4/posts", StubReply.json(201, "{\"id\":\"post1\"}"),
                StubReply.json(201, "{\"id\":\"post2\"}"))
                .on("GET", "/api/v4/channels/room1/posts", StubReply.json(200, "{\"order\":[],\"posts\":{}}"))
                .on("GET", "/api/v4/users/me", StubReply.json(200, "{\"username\":\"herald\"}"));
    }

    @Override
    protected MattermostChannel channel() {
        return new MattermostChannel(
                new FakeSettings().text("server.url", stub.url("/").toString()).secret("bot.token", "t0ken")
                        .text("channels", "room1"),
                memory, new PublicLinks("https://status.example.org"), new SettableClock(),
                transport());
    }

    @Override
    protected String messagePath() {
        return "/api/v4/posts";
    }

    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return "room1";
    }

    @Test
    void laterMessagesHangOnTheFirst() {
        allIsWell();

        channel().send(message("key.1"));
        channel().send(message("key.2", "Fixed: <b>1 * 2</b>, @all, ops@all.example"));

        HttpStub.Request first = stub.requests("/api/v4/posts").getFirst();
        assertThat(first.header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(first.json().getString("channel_id")).isEqualTo("room1");
        assertThat(first.json().getString("pending_post_id")).isEqualTo("key.1");
        assertThat(first.json()).doesNotContainKey("root_id");
        assertThat(first.json().getString("message")).isEqualTo("""
            #### Payments fail

            We are **looking** into it.

            INC-2026-0001 \\| Investigating | \
            [Status page](https://status.example.org/incidents/abc123def456)""");
        HttpStub.Request second = stub.requests("/api/v4/posts").getLast();
        assertThat(second.json().getString("root_id")).isEqualTo("post1");
        assertThat(second.json().getString("message"))
                .contains("Fixed: \\<b\\>1 \\* 2\\</b\\>, @\u200ball, ops@all.example");
    }

    @Test
    void aMessageThatWasTakenWithoutAnAnswerIsFoundAgain() {
        assertDeferred(sendTo(StubReply.RESET_AFTER_BODY));
        allIsWell();
        stub.on("GET", "/api/v4/channels/room1/posts", StubReply.json(200, """
            {"order":["a","b"],"posts":{"a":{"id":"a","props":{}},"b":{"id":"b","props":{"herald_key":"key.1"}}}}
            """));

        assertThat(channel().send(message("key.1"))).isEqualTo(new Accepted("b"));
        assertThat(stub.requests("/api/v4/posts")).hasSize(1);
    }

    @Test
    void aMessageThatWasAcceptedIsNotPostedAgain() {
        allIsWell();

        assertThat(channel().send(message("key.1"))).isEqualTo(channel().send(message("key.1")));
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void anUpdateBeginsAnotherThreadWhereSomebodyDeletedTheFirstMessage() {
        allIsWell();
        channel().send(message("key.1"));
        stub.on("POST", "/api/v4/posts",
                StubReply.json(400, "{\"id\":\"api.post.create_post.root_id.app_error\"}"),
                StubReply.json(201, "{\"id\":\"post3\"}"));

        assertThat(channel().send(message("key.2"))).isEqualTo(new Accepted("post3"));
        assertThat(stub.requests().getLast().json()).doesNotContainKey("root_id");
    }

    @Test
    void theTestTellsWhoTheBotIs() {
        allIsWell();
        assertThat(channel().probe().answer()).isEqualTo("herald");

        stub.on("GET", "/api/v4/users/me", StubReply.json(401, "{\"message\":\"Invalid session\"}"));
        assertThat(channel().probe().working()).isFalse();
        assertThat(channel().probe().answer()).contains("Invalid session");
    }
}
