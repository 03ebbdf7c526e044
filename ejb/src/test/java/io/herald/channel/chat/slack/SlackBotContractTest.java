package io.herald.channel.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Channel;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import org.junit.jupiter.api.Test;

/** The Slack bot, without rooms, against a workspace that plays every part. */
class SlackBotContractTest extends HttpChannelContract {

    @Override
    protected void allIsWell() {
        SlackFixture.allIsWell(stub);
    }

    @Override
    protected Channel channel() {
        return SlackFixture.channel(SlackFixture.settings(stub).text("rooms", "false"), new FakeStoryMemory(),
                transport());
    }

    @Override
    protected String messagePath() {
        return "/api/chat.postMessage";
    }

    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return "C0ANNOUNCE";
    }

    @Test
    void aTokenThatWasTakenBackCostsNobodyTheMessage() {
        assertDeferred(sendTo(SlackFixture.error("token_revoked")));
    }

    @Test
    void aMessageThatIsTooLongIsRefused() {
        assertThat(sendTo(SlackFixture.error("msg_too_long"))).isEqualTo(new Refused("Slack says msg_too_long"));
    }

    @Test
    void aChannelThatTheBotIsNotInIsDeferredAlone() {
        assertThat(sendTo(SlackFixture.error("not_in_channel"))).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.concerns()).isEqualTo(Scope.RECIPIENT));
    }

    @Test
    void anErrorInsideOfSlackIsDoubtful() {
        assertDoubtful(sendTo(SlackFixture.error("fatal_error")));
    }

    @Test
    void anAnswerThatIsNoJsonIsDoubtful() {
        assertDoubtful(sendTo(StubReply.of(200, "<html>")));
    }
}
