package io.herald.channel.chat.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Channel;
import io.herald.channel.ChannelContract;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.PublicLinks;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** XMPP rooms against a server that plays every part. */
class XmppChannelContractTest extends ChannelContract {

    private static final String ERROR = "<presence type='error'><error type='%s'><%s xmlns='urn:x'/></error></presence>";

    private final ScriptedXmppServer server = new ScriptedXmppServer();
    private final FakeStoryMemory memory = new FakeStoryMemory();

    @Override
    protected Channel channelTo(Behaviour behaviour) {
        switch (behaviour) {
            case ACCEPTS -> server.answer("unused", "");
            case IS_BUSY -> server.answer("stream", "<stream:stream xmlns:stream='http://etherx.jabber.org/streams'>"
                    + "<stream:error><resource-constraint xmlns='urn:x'/></stream:error>");
            case REFUSES_THE_RECIPIENT -> server.answer("presence", ERROR.formatted("cancel", "item-not-found"));
            case DEFERS_THE_RECIPIENT -> server.answer("presence", ERROR.formatted("wait", "service-unavailable"));
            case REFUSES_US -> server.answer("auth", "<failure><not-authorized/></failure>");
            case IS_AWAY -> server.close();
            case HANGS_BEFORE_THE_MESSAGE -> server.answer("presence", ScriptedXmppServer.HANG);
            case HANGS_AFTER_THE_MESSAGE -> server.answer("message", ScriptedXmppServer.HANG);
            case RESETS_BEFORE_THE_MESSAGE -> server.answer("presence", ScriptedXmppServer.RESET);
            case RESETS_AFTER_THE_MESSAGE -> server.answer("message", ScriptedXmppServer.RESET);
            case TALKS_NONSENSE_BEFORE_THE_MESSAGE -> server.answer("stream", "HTTP/1.1 400 Bad Request\r\n\r\n");
            case TALKS_NONSENSE_AFTER_THE_MESSAGE -> server.answer("message", "<a></b>");
            case IS_SLOW -> server.answer("presence", ScriptedXmppServer.DRIP);
            default -> throw new IllegalArgumentException(behaviour.name());
        }
        return channel(new FakeSettings().text("tls", "off"), patience(behaviour));
    }

    private XmppChannel channel(FakeSettings settings, Duration patience) {
        settings.text("account", "herald@chat.test").secret("password", "pass<word").text("rooms", "r@rooms")
                .text("host", "127.0.0.1").text("port", Integer.toString(server.port()));
        try {
            return new XmppChannel(settings, memory, new PublicLinks("https://status.example.org"),
                    new SettableClock(), patience, SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected int taken() {
        return server.said("message").size();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMessageCarriesItsKeyAndItsThread() {
        channelTo(Behaviour.ACCEPTS).send(message("key.1"));

        assertThat(server.said("message").getFirst()).contains("id='key.1'", "<thread>abc123def456</thread>",
                "INC-2026-0001 | Investigating\nPayments fail\n\nWe are looking into it.\n\n"
                        + "Status page: https://status.example.org/incidents/abc123def456</body>");
        assertThat(server.said("presence").getFirst()).contains("maxstanzas='0'");
    }

    @Test
    void aMessageThatWasTakenWithoutAnEchoIsFoundInTheRoomsHistory() {
        assertThat(channelTo(Behaviour.RESETS_AFTER_THE_MESSAGE).send(message("key.1"))).isInstanceOf(Unclear.class);
        server.answer("presence", "<presence><x><status code='110'/></x></presence>"
                + "<message type='groupchat' id='key.1'><body>old</body></message>"
                + "<message type='groupchat'><subject/></message>");

        assertThat(channelTo(Behaviour.ACCEPTS).send(message("key.1"))).isEqualTo(new Accepted("key.1"));
        assertThat(server.said("message")).hasSize(1);
        assertThat(server.said("presence").getLast()).contains("since='2026-03-06T11:55:00Z'");
    }

    @Test
    void noPasswordIsToldToAServerWithoutTls() {
        assertThat(channel(new FakeSettings(), Patience.WITH_AN_ANSWER).send(message("key.1"))).isEqualTo(
                Deferred.provider("the server offers no TLS"));
        assertThat(server.said("auth")).isEmpty();
    }

    @Test
    void theTestLogsInAndSaysNothing() {
        XmppChannel channel = channel(new FakeSettings().text("tls", "off"), Patience.WITH_AN_ANSWER);
        assertThat(channel.probe().answer()).isEqualTo("herald@chat.test");

        server.answer("auth", "<failure><not-authorized/></failure>");
        assertThat(channel.probe().working()).isFalse();
        assertThat(channel.probe().answer()).isEqualTo("does not let us in: not-authorized");
        assertThat(server.said("presence")).isEmpty();
    }
}
