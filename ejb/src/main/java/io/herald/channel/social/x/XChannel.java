package io.herald.channel.social.x;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An account on X as a channel. */
@ApplicationScoped
public class XChannel implements Broadcast, Configurable, Measured {

    private static final String POSTED = "posted";
    private static final String LAST = "last";
    private static final String EARLIER = "posted by an earlier try";

    private final ChannelSettings settings;
    private final StoryMemory memory;
    private final PublicLinks links;
    private final Clock clock;
    private final HttpTransport transport;

    @SuppressWarnings("NullAway")
    protected XChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public XChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock) {
        this(settings, memory, links, clock, new HttpTransport());
    }

    XChannel(ChannelSettings settings, StoryMemory memory, PublicLinks links, Clock clock, HttpTransport transport) {
        this.settings = settings;
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.transport = transport;
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.X;
    }

    @Override
    public boolean configured() {
        return current().complete();
    }

    @Override
    public List<String> recipients() {
        return List.of(current().account());
    }

    @Override
    public List<SettingSpec> settings() {
        return XSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!configured()) {
            return Deferred.provider("X has no settings");
        }
        MessageSteps steps = new MessageSteps(memory, key(), message);
        Optional<String> done = steps.done(POSTED);
        if (done.isPresent()) {
            return new Accepted(done.get());
        }
        boolean again = steps.begun(POSTED).isPresent();
        steps.begin(POSTED, clock.instant());
        DeliveryOutcome outcome = outcome(post(message, steps), again);
        if (outcome instanceof Accepted(String id)) {
            if (!id.equals(EARLIER)) {
                steps.ofStory(LAST, id);
            }
            steps.done(POSTED, id);
        } else if (!again && !(outcome instanceof Unclear)) {
            steps.undone(POSTED);
        }
        return outcome;
    }

    private HttpResult post(OutboundMessage message, MessageSteps steps) {
        XApi api = new XApi(transport, current(), clock);
        Optional<String> former = steps.ofStory(LAST);
        HttpResult result = api.post(post(message, former));
        // Somebody deleted the post that this one answers, so it begins a thread of its own.
        return former.isPresent() && result instanceof Answered answer && answer.status() / 100 == 4
                && answer.body().contains("deleted or not visible")
                        ? api.post(post(message, Optional.empty()))
                        : result;
    }

    /** @param again whether an earlier try may have been taken */
    private DeliveryOutcome outcome(HttpResult result, boolean again) {
        Optional<String> id = XApi.data(result, "id");
        if (id.isPresent()) {
            return new Accepted(id.get());
        }
        if (result instanceof Answered answer && answer.status() == 403
                && answer.body().toLowerCase(Locale.ROOT).contains("duplicate")) {
            return again ? new Accepted(EARLIER) : new Refused(answer.excerpt());
        }
        return new Verdict(clock, false).of(result);
    }

    private JsonObject post(OutboundMessage message, Optional<String> former) {
        JsonObjectBuilder post = Json.createObjectBuilder().add("text", PostText.of(message.content(), links));
        former.ifPresent(id -> post.add("reply", Json.createObjectBuilder().add("in_reply_to_tweet_id", id)));
        return post.build();
    }

    @Override
    public Preview preview(OutboundMessage message) {
        return new Preview(message.content().title(), PostText.of(message.content(), links), "",
                post(message, Optional.empty()).toString());
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        return new Measure(WeightedLength.of(PostText.draft(title, body, links)), WeightedLength.LONGEST, 1, "units");
    }

    @Override
    public Probe probe() {
        return HttpProbe.of(new XApi(transport, current(), clock).me(), answer -> new Probe(answer.succeeded(),
                XApi.data(answer, "username").map(name -> "@" + name).orElseGet(answer::excerpt)));
    }

    private XSettings current() {
        return XSettings.of(settings.of(key()));
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
