package io.herald.channel.social.bluesky;

import io.herald.channel.Broadcast;
import io.herald.channel.ByVersion;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.MessageSteps;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec;
import io.herald.channel.StoryMemory;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.social.Graphemes;
import io.herald.channel.social.PostText;
import io.herald.channel.social.bluesky.PostRecord.Strong;
import io.herald.shared.Language;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A Bluesky account as a channel. */
@ApplicationScoped
public class BlueskyChannel implements Broadcast, Configurable, Measured {

    private static final int MOST_GRAPHEMES = 300;
    private static final int MOST_BYTES = 3000;
    private static final String POSTED = "posted";
    private static final String ROOT = "root";
    private static final String LAST = "last";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;
    private final ByVersion<BlueskyApi> apis;

    @SuppressWarnings("NullAway")
    protected BlueskyChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public BlueskyChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, new HttpTransport());
    }

    BlueskyChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock,
            HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
        this.apis = new ByVersion<>(values -> new BlueskyApi(transport, BlueskySettings.of(values), clock));
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.BLUESKY;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        BlueskySettings now = current();
        return List.of(now.complete() ? now.handle() : key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return BlueskySettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!configured()) {
            return Deferred.provider("Bluesky has no settings");
        }
        MessageSteps steps = new MessageSteps(memory, key(), message);
        try {
            Strong post = post(message, steps);
            if (steps.ofStory(ROOT).isEmpty()) {
                steps.ofStory(ROOT, post.toString());
            }
            return new Accepted(post.uri());
        } catch (NotDeliveredException ended) {
            return ended.outcome();
        }
    }

    private Strong post(OutboundMessage message, MessageSteps steps) throws NotDeliveredException {
        Optional<String> done = steps.done(POSTED);
        if (done.isPresent()) {
            return Strong.parse(done.get());
        }
        // The time of the first try is part of the content, which has to be the same each time.
        Instant created = steps.begin(POSTED, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Strong post = api().put(RecordKey.of(created, message.idempotencyKey()), record(message, created,
                steps.ofStory(ROOT).map(Strong::parse), steps.ofStory(LAST).map(Strong::parse)));
        steps.done(POSTED, post.toString());
        steps.ofStory(LAST, post.toString());
        return post;
    }

    private JsonObject record(OutboundMessage message, Instant created, Optional<Strong> root,
            Optional<Strong> parent) {
        return PostRecord.of(PostText.of(message.content(), links), message.content().language(), created, root,
                parent);
    }

    @Override
    public Preview preview(OutboundMessage message) {
        return new Preview(message.content().title(), PostText.of(message.content(), links), "",
                record(message, clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.empty(), Optional.empty())
                        .toString());
    }

    /** Two limits hold; people see the one that is broken, or else the one they can count by. */
    @Override
    public Measure measure(String title, String body, Language language) {
        String text = PostText.draft(title, body, links);
        Measure graphemes = new Measure(Graphemes.count(text), MOST_GRAPHEMES, 1, "graphemes");
        Measure bytes = new Measure(PostRecord.bytes(text), MOST_BYTES, 1, "bytes");
        return bytes.over() && !graphemes.over() ? bytes : graphemes;
    }

    @Override
    public Probe probe() {
        try {
            return new Probe(true, current().handle() + ", " + api().login());
        } catch (NotDeliveredException failed) {
            return new Probe(false, failed.reason());
        }
    }

    private BlueskyApi api() {
        return apis.of(settings.of(key()));
    }

    private BlueskySettings current() {
        return BlueskySettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
