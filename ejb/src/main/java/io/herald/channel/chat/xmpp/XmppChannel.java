package io.herald.channel.chat.xmpp;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.MessageSteps;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec;
import io.herald.channel.StoryMemory;
import io.herald.channel.chat.ChatText;
import io.herald.channel.http.NotDeliveredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Rooms of an XMPP server as a channel. Each message is a visit: log in, enter, say, hear it, leave. */
@ApplicationScoped
public class XmppChannel implements Broadcast, Configurable {

    private static final String SAID = "said";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final Duration patience;
    private final SSLContext trust;

    @SuppressWarnings("NullAway")
    protected XmppChannel() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public XmppChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, Duration.ofSeconds(20), platformTrust());
    }

    /** @param patience for a whole visit */
    XmppChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock, Duration patience,
            SSLContext trust) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.patience = patience;
        this.trust = trust;
    }

    private static SSLContext platformTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.XMPP;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        XmppSettings now = current();
        return now.complete() ? now.rooms() : List.of(key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return XmppSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!configured()) {
            return Deferred.provider("XMPP has no settings");
        }
        MessageSteps steps = new MessageSteps(memory, key(), message);
        Optional<String> done = steps.done(SAID);
        if (done.isPresent()) {
            return new Accepted(done.get());
        }
        DeliveryOutcome outcome = visit(message, steps);
        if (outcome instanceof Accepted(String id)) {
            steps.done(SAID, id);
        }
        return outcome;
    }

    private DeliveryOutcome visit(OutboundMessage message, MessageSteps steps) {
        String id = message.idempotencyKey();
        Optional<Instant> firstTry = steps.begun(SAID);
        boolean said = false;
        try (XmppStream stream = login().open()) {
            XmppRoom room = new XmppRoom(stream, message.recipient(), current().nickname());
            room.enter(firstTry.map(moment -> moment.minus(CLOCKS_DIFFER)));
            if (room.heard(id)) {
                return new Accepted(id);
            }
            steps.begin(SAID, clock.instant());
            said = true;
            String thread = message.content().story().map(Content.Story::incidentId).orElse(id);
            room.say(id, thread, ChatText.plain(message.content(), links));
            DeliveryOutcome outcome = room.echo(id);
            stream.write("</stream:stream>");
            return outcome;
        } catch (NotDeliveredException ended) {
            return ended.outcome();
        } catch (IOException broken) {
            String reason = Optional.ofNullable(broken.getMessage()).orElse("the connection broke");
            return said ? new Unclear(reason) : Deferred.provider(reason);
        }
    }

    @Override
    public Preview preview(OutboundMessage message) {
        String text = ChatText.plain(message.content(), links);
        return new Preview(message.content().title(), text, "", text);
    }

    /** Logs in and goes. */
    @Override
    public Probe probe() {
        XmppSettings now = current();
        try (XmppStream stream = login().open()) {
            stream.write("</stream:stream>");
            return new Probe(true, now.user() + "@" + now.domain());
        } catch (IOException failed) {
            return new Probe(false, Optional.ofNullable(failed.getMessage()).orElse("the connection broke"));
        }
    }

    private XmppLogin login() {
        return new XmppLogin(current(), trust, patience);
    }

    private XmppSettings current() {
        return XmppSettings.of(settings.of(key()));
    }
}
