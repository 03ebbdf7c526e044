package io.herald.channel.chat.matrix;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.MessageSteps;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec;
import io.herald.channel.StoryMemory;
import io.herald.channel.http.HttpProbe;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.shared.Language;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Matrix rooms as a channel. */
@ApplicationScoped
public class MatrixChannel implements Broadcast, Configurable, Measured {

    /** An event has at most 65,536 bytes; what the servers add to ours stays well under the difference. */
    private static final int LONGEST = 60_000;
    private static final String ROOT = "root";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;

    @SuppressWarnings("NullAway")
    protected MatrixChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public MatrixChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, new HttpTransport());
    }

    MatrixChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock,
            HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.MATRIX;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        MatrixSettings now = current();
        return now.complete() ? now.rooms() : List.of(key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return MatrixSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        MatrixSettings now = current();
        if (!now.complete()) {
            return Deferred.provider("Matrix has no settings");
        }
        MessageSteps steps = new MessageSteps(memory, key(), message);
        // The first message stays outside of the thread also when it is repeated after it has become the root.
        Optional<String> root = steps.ofStory(ROOT).filter(event -> !Optional.of(event).equals(steps.done("sent")));
        try {
            String event = new MatrixApi(transport, now, clock).send(message.recipient(), message.idempotencyKey(),
                    MatrixEvent.of(message.content(), links, root));
            steps.done("sent", event);
            if (steps.ofStory(ROOT).isEmpty()) {
                steps.ofStory(ROOT, event);
            }
            return new Accepted(event);
        } catch (NotDeliveredException ended) {
            return ended.outcome();
        }
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        return new Preview(content.title(), MatrixEvent.text(content, links), MatrixEvent.html(content, links),
                MatrixEvent.of(content, links, Optional.empty()).toString());
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        Content content = Content.draft(title, body, language);
        String event = MatrixEvent.of(content, links, Optional.of("$" + "0".repeat(43))).toString();
        return new Measure(event.getBytes(StandardCharsets.UTF_8).length, LONGEST, 1, "bytes");
    }

    @Override
    public Probe probe() {
        return HttpProbe.of(new MatrixApi(transport, current(), clock).whoAmI(), answer -> new Probe(answer.succeeded(),
                MatrixApi.text(answer, "user_id").orElseGet(answer::excerpt)));
    }

    private MatrixSettings current() {
        return MatrixSettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
