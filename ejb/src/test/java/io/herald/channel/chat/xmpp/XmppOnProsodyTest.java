package io.herald.channel.chat.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real exchanges with Prosody. Skipped where it is not installed, but not where the project's tests have to pass. */
@Timeout(60)
class XmppOnProsodyTest {

    private final String room = "incidents-" + PublicId.next() + "@rooms.chat.test";
    private final FakeStoryMemory memory = new FakeStoryMemory();
    private Prosody server;

    @BeforeEach
    void startTheServer(@TempDir Path home) throws IOException {
        assumeTrue(Prosody.program().isPresent() || System.getenv("CI") != null, "Prosody is not installed");
        server = new Prosody(home, Map.of("herald", "botpw", "reader", "readerpw"));
    }

    @AfterEach
    void stopTheServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void peopleInTheRoomReadTheMessageOnceAlsoWhenItIsSentAgain() throws Exception {
        XmppStream reader = new XmppLogin(XmppSettings.of(settings("reader", "readerpw").of(
                ChannelKey.XMPP)), SSLContext.getDefault(), Duration.ofSeconds(30)).open();
        XmppRoom seat = new XmppRoom(reader, room, "Reader");
        seat.enter(Optional.empty());

        assertThat(channel(memory).send(message())).isEqualTo(new Accepted("key.1"));
        assertThat(bodyOf("key.1", reader)).contains("INC-2026-0001", "Déjà vu ✅ <b>&");

        FakeStoryMemory afterACrash = new FakeStoryMemory();
        afterACrash.remember(ChannelKey.XMPP, room, "abc123def456", "try.said.key.1",
                Instant.now().toString());
        assertThat(channel(afterACrash).send(message())).isEqualTo(new Accepted("key.1"));

        assertThat(heardOnEntering()).containsExactly("key.1");
        // A room that nobody is in may be forgotten with its history.
        reader.close();
    }

    @Test
    void theTestTellsWhetherTheAccountWorks() {
        assertThat(channel(memory).probe().working()).isTrue();
        assertThat(channel(settings("herald", "wrong"), memory).probe().answer()).contains("not-authorized");
    }

    private static String bodyOf(String id, XmppStream reader) throws IOException {
        Stanza heard = reader.next();
        while (!heard.attribute("id").equals(id)) {
            heard = reader.next();
        }
        return heard.child("body").orElseThrow().text();
    }

    /** The ids of all messages that the room remembers. */
    private List<String> heardOnEntering() throws Exception {
        List<String> ids = new ArrayList<>();
        try (XmppStream late = new XmppLogin(XmppSettings.of(settings("reader", "readerpw").of(
                ChannelKey.XMPP)), SSLContext.getDefault(), Duration.ofSeconds(30)).open()) {
            late.write("<presence to='" + room + "/Late'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
            Stanza heard = late.next();
            while (heard.child("subject").isEmpty()) {
                if (heard.child("body").isPresent()) {
                    ids.add(heard.attribute("id"));
                }
                heard = late.next();
            }
        }
        return ids;
    }

    private FakeSettings settings(String user, String password) {
        return new FakeSettings().text("account", user + "@chat.test").secret("password", password)
                .text("rooms", room).text("tls", "off").text("host", "127.0.0.1")
                .text("port", Integer.toString(server.port()));
    }

    private XmppChannel channel(FakeStoryMemory remembered) {
        return channel(settings("herald", "botpw"), remembered);
    }

    private static XmppChannel channel(FakeSettings settings, FakeStoryMemory remembered) {
        try {
            return new XmppChannel(settings, remembered, new PublicLinks("https://status.example.org"),
                    Clock.systemUTC(), Duration.ofSeconds(10), SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutboundMessage message() {
        return new OutboundMessage("key.1", room, Optional.empty(), Optional.empty(),
                new Content("w", Language.FRENCH, "[Demo] INC-2026-0001 T", "T", "Déjà vu ✅ \\<b>& **now**",
                        Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "investigating"))));
    }
}
