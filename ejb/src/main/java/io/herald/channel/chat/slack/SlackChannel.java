package io.herald.channel.chat.slack;

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
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Slack as a channel: the bot where there is a token, else the incoming webhook. */
@ApplicationScoped
public class SlackChannel implements Broadcast, Configurable, Measured {

    /** Slack documents no sum; {@code msg_blocks_too_long} was seen from about 11,300 characters on. */
    private static final int LONGEST = 10_000;
    private static final String WEBHOOK = "webhook";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;

    @SuppressWarnings("NullAway")
    protected SlackChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public SlackChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        // A message takes up to a dozen calls, which have to fit into the lease of a delivery.
        this(settings, memory, links, clock, new HttpTransport(Duration.ofSeconds(3), Duration.ofSeconds(9)));
    }

    SlackChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock,
            HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.SLACK;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        SlackSettings now = current();
        return now.botSpeaks() ? now.channels() : List.of(now.webhook().isPresent() ? WEBHOOK : key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return SlackSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        SlackSettings now = current();
        try {
            if (now.botSpeaks() && !message.recipient().equals(WEBHOOK)) {
                return new Accepted(new SlackConversation(new SlackApi(transport, now, clock), now, links, clock,
                        message, new MessageSteps(memory, key(), message)).tell());
            }
            if (now.webhook().isPresent()) {
                return new Accepted(new SlackWebhook(transport, now.webhook().get(), clock).post(message.content(),
                        links));
            }
            return Deferred.provider("Slack has no settings");
        } catch (NotDeliveredException ended) {
            return ended.outcome();
        }
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        JsonObject source = SlackBlocks.message(content, links).build();
        return new Preview(SlackBlocks.summary(content, links), SlackBlocks.body(content.body()),
                Markdown.toHtml(content.body()), source.toString());
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        Content content = Content.draft(title, body, language);
        return new Measure(SlackBlocks.message(content, links).build().getJsonArray("blocks").toString().length(),
                LONGEST, 1, "characters");
    }

    @Override
    public Probe probe() {
        SlackSettings now = current();
        if (now.token().isEmpty() && now.webhook().isPresent()) {
            return new SlackWebhook(transport, now.webhook().get(), clock).probe();
        }
        try {
            JsonObject answer = new SlackApi(transport, now, clock).read("auth.test", Map.of());
            return SlackApi.error(answer).map(error -> new Probe(false, error)).orElseGet(
                    () -> new Probe(true, answer.getString("user", "") + ", " + answer.getString("team", "")));
        } catch (NotDeliveredException failed) {
            return new Probe(false, failed.reason());
        }
    }

    private SlackSettings current() {
        return SlackSettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
