package io.herald.channel.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import org.junit.jupiter.api.Test;

/** The simple form of Slack: an incoming webhook. */
class SlackWebhookContractTest extends HttpChannelContract {

    @Override
    protected void allIsWell() {
        stub.on("POST", "/services/", StubReply.of(200, "ok"));
    }

    @Override
    protected SlackChannel channel() {
        return SlackFixture.channel(new FakeSettings().secret("webhook.url", stub.url("/services/T/B/x").toString()),
                new FakeStoryMemory(), transport());
    }

    @Override
    protected String messagePath() {
        return "/services/";
    }

    @Override
    protected boolean repeatable() {
        return false;
    }

    @Override
    protected String recipient() {
        return "webhook";
    }

    @Test
    void theWebhookGetsBlocksAndIsAloneAmongTheRecipients() {
        allIsWell();

        channel().send(message("key.1"));

        assertThat(channel().recipients()).containsExactly("webhook");
        assertThat(stub.requests().getFirst().json()).containsKeys("text", "blocks");
    }

    @Test
    void aTestPostsNothingAndTellsTheAnswer() {
        stub.on("POST", "/services/", StubReply.of(400, "no_text"));
        assertThat(channel().probe().working()).isTrue();

        stub.on("POST", "/services/", StubReply.of(404, "no_service"));
        assertThat(channel().probe().working()).isFalse();
        assertThat(channel().probe().answer()).contains("no_service");
        assertThat(stub.requests()).allMatch(request -> request.body().equals("{}"));
    }
}
