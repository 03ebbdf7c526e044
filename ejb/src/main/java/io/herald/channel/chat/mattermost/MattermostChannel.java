package io.herald.channel.chat.mattermost;

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
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpProbe;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.shared.Secret;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;

/** Mattermost as a channel: the bot where there is a token, else the incoming webhook. */
@ApplicationScoped
public class MattermostChannel implements Broadcast, Configurable, Measured {

    /** The standard limit of a server, in characters. */
    private static final int LONGEST = 16_383;
    private static final String WEBHOOK = "webhook";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;

    @SuppressWarnings("NullAway")
    protected MattermostChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public MattermostChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, new HttpTransport());
    }

    MattermostChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock,
            HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.MATTERMOST;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        MattermostSettings now = current();
        return now.botSpeaks() ? now.channels() : List.of(now.webhook().isPresent() ? WEBHOOK : key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return MattermostSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        MattermostSettings now = current();
        if (now.botSpeaks() && !message.recipient().equals(WEBHOOK)) {
            try {
                return new Accepted(new MattermostBot(transport, now, clock).post(message,
                        new MessageSteps(memory, key(), message), links));
            } catch (NotDeliveredException ended) {
                return ended.outcome();
            }
        }
        return now.webhook().map(address -> postToWebhook(address, message.content()))
                .orElseGet(() -> Deferred.provider("Mattermost has no settings"));
    }

    private DeliveryOutcome postToWebhook(Secret address, Content content) {
        HttpResult result = call(address,
                Json.createObjectBuilder().add("text", MattermostMarkup.post(content, links)).build());
        return result instanceof Answered answer && answer.succeeded() && answer.body().strip().equals("ok")
                ? new Accepted(WEBHOOK)
                : new Verdict(clock, false).of(result);
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        return new Preview(content.title(), MattermostMarkup.body(content.body()), Markdown.toHtml(content.body()),
                MattermostMarkup.post(content, links));
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        Content content = Content.draft(title, body, language);
        String post = MattermostMarkup.post(content, links);
        return new Measure(post.codePointCount(0, post.length()), LONGEST, 1, "characters");
    }

    /** A webhook is asked to post nothing, which a living one refuses in another way than a dead one. */
    @Override
    public Probe probe() {
        MattermostSettings now = current();
        if (now.token().isPresent() || now.webhook().isEmpty()) {
            return HttpProbe.of(new MattermostBot(transport, now, clock).me(), answer -> new Probe(answer.succeeded(),
                    MattermostBot.text(answer, "username").orElseGet(answer::excerpt)));
        }
        return HttpProbe.of(call(now.webhook().get(), JsonValue.EMPTY_JSON_OBJECT),
                answer -> new Probe(answer.status() == 400 && answer.body().contains("text"), answer.excerpt()));
    }

    private HttpResult call(Secret address, JsonObject body) {
        return transport.exchange(HttpCall.post(HttpCall.address(address.value())).json(body));
    }

    private MattermostSettings current() {
        return MattermostSettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
