package io.herald.channel.chat.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import io.herald.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** The simple form of Mattermost: an incoming webhook. */
class MattermostWebhookContractTest extends HttpChannelContract {

    @Override
    protected void allIsWell() {
        stub.on("POST", "/hooks/", StubReply.of(200, "ok"));
    }

    @Override
    protected MattermostChannel channel() {
        return new MattermostChannel(new FakeSettings().secret("webhook.url", stub.url("/hooks/abc").toString()),
                new FakeStoryMemory(), new PublicLinks("https://status.example.org"), new SettableClock(),
                transport());
    }

    @Override
    protected String messagePath() {
        return "/hooks/";
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
    void aTestPostsNothing() {
        stub.on("POST", "/hooks/", StubReply.json(400, "{\"id\":\"web.incoming_webhook.text.app_error\"}"));
        assertThat(channel().probe().working()).isTrue();

        stub.on("POST", "/hooks/", StubReply.json(400, "{\"id\":\"web.incoming_webhook.invalid.app_error\"}"));
        assertThat(channel().probe().working()).isFalse();
    }
}
