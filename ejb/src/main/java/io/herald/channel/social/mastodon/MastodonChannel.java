package io.herald.channel.social.mastodon;

import io.herald.channel.Broadcast;
import io.herald.channel.ByVersion;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
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
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.Verdict;
import io.herald.channel.social.PostText;
import io.herald.shared.Language;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account on a Mastodon server as a channel. */
@ApplicationScoped
public class MastodonChannel implements Broadcast, Configurable, Measured {

    /** A server forgets an Idempotency-Key after an hour; from then on a repeated status would be a second one. */
    private static final Duration KEY_LIVES = Duration.ofMinutes(55);
    private static final String POSTED = "posted";
    private static final String LAST = "last";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;
    private final Verdict verdict;
    private final ByVersion<MastodonApi> apis;

    @SuppressWarnings("NullAway")
    protected MastodonChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public MastodonChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, new HttpTransport());
    }

    MastodonChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock,
            HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
        this.verdict = new Verdict(clock, true);
        this.apis = new ByVersion<>(values -> new MastodonApi(transport, MastodonSettings.of(values)));
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.MASTODON;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        MastodonSettings now = current();
        return List.of(now.complete() ? now.name() : key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return MastodonSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!configured()) {
            return Deferred.provider("Mastodon has no settings");
        }
        MessageSteps steps = new MessageSteps(memory, key(), message);
        Optional<String> done = steps.done(POSTED);
        if (done.isPresent()) {
            return new Accepted(done.get());
        }
        Optional<Instant> doubt = steps.begun(POSTED);
        if (doubt.isPresent() && doubt.get().plus(KEY_LIVES).isBefore(clock.instant())) {
            return new Unclear("an earlier try may have been taken, and the server no longer knows its key");
        }
        steps.begin(POSTED, clock.instant());
        HttpResult result = post(message, steps);
        if (doubt.isEmpty() && !doubtful(result)) {
            steps.undone(POSTED);
        }
        return outcome(result, steps);
    }

    private HttpResult post(OutboundMessage message, MessageSteps steps) {
        Optional<String> former = steps.ofStory(LAST);
        HttpResult result = api().post(message.idempotencyKey(), status(message, former));
        // Somebody deleted the status that this one answers, so it begins a thread of its own.
        return former.isPresent() && result instanceof Answered answer && answer.status() == 404
                ? api().post(message.idempotencyKey(), status(message, Optional.empty()))
                : result;
    }

    private static boolean doubtful(HttpResult result) {
        return result instanceof HttpResult.Unanswered
                || result instanceof Answered answer && (answer.succeeded() || answer.status() / 100 == 5);
    }

    private DeliveryOutcome outcome(HttpResult result, MessageSteps steps) {
        Optional<String> id = text(result, "id");
        if (id.isPresent()) {
            steps.ofStory(LAST, id.get());
            steps.done(POSTED, id.get());
            return new Accepted(id.get());
        }
        return verdict.of(result);
    }

    private JsonObject status(OutboundMessage message, Optional<String> former) {
        JsonObjectBuilder status = Json.createObjectBuilder().add("status", PostText.of(message.content(), links))
                .add("visibility", current().visibility())
                .add("language", message.content().language().locale().getLanguage());
        former.ifPresent(id -> status.add("in_reply_to_id", id));
        return status.build();
    }

    @Override
    public Preview preview(OutboundMessage message) {
        String text = PostText.of(message.content(), links);
        return new Preview(message.content().title(), text, "", status(message, Optional.empty()).toString());
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        LengthRule rule = configured() ? api().rule() : LengthRule.STANDARD;
        return new Measure(rule.length(PostText.draft(title, body, links)), rule.longest(), 1, "characters");
    }

    @Override
    public Probe probe() {
        api().learn();
        return HttpProbe.of(api().account(), answer -> new Probe(answer.succeeded(), text(answer, "acct")
                .map(account -> "@" + account + "@" + current().name()).orElseGet(answer::excerpt)));
    }

    private static Optional<String> text(HttpResult result, String name) {
        return result instanceof Answered answer && answer.succeeded()
                ? answer.json().map(json -> json.getString(name, "")).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private MastodonApi api() {
        return apis.of(settings.of(key()));
    }

    private MastodonSettings current() {
        return MastodonSettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
