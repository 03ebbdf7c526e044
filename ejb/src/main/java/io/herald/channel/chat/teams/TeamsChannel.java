package io.herald.channel.chat.teams;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.Configurable;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.SettingSpec;
import io.herald.channel.chat.MarkupWriter;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpProbe;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.Verdict;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.shared.Secret;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A Teams channel behind a workflow. Its 202 means that the workflow has begun, not that people see the card: how it
 * ends can only be read in the workflow's run history.
 */
@ApplicationScoped
public class TeamsChannel implements Broadcast, Configurable, Measured {

    /** Microsoft says "about 28 KB". */
    private static final int LONGEST = 28 * 1024;
    private static final String ADDRESS = "webhook.url";

    private final ChannelSettings settings;
    private final PublicLinks links;
    private final HttpTransport transport;
    private final Verdict verdict;

    @SuppressWarnings("NullAway")
    protected TeamsChannel() {
        this(null, null, null, null);
    }

    @Inject
    public TeamsChannel(ChannelSettings settings, PublicLinks links, Clock clock) {
        this(settings, links, clock, new HttpTransport());
    }

    TeamsChannel(ChannelSettings settings, PublicLinks links, Clock clock, HttpTransport transport) {
        this.settings = settings;
        this.links = links;
        this.transport = transport;
        this.verdict = new Verdict(clock, false);
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.TEAMS;
    }

    @Override
    public boolean configured() {
        return address().isPresent();
    }

    @Override
    public List<String> recipients() {
        return List.of(key().value());
    }

    @Override
    public List<SettingSpec> settings() {
        return List.of(SettingSpec.required(ADDRESS, Kind.SECRET));
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return address().map(address -> outcome(call(address, TeamsCard.envelope(message.content(), links))))
                .orElseGet(() -> Deferred.provider("Teams has no settings"));
    }

    private DeliveryOutcome outcome(HttpResult result) {
        if (!(result instanceof Answered answer) || !answer.succeeded()) {
            return verdict.of(result);
        }
        // The former connectors answered 200 and told a failure in words.
        if (answer.body().contains("HTTP error 429")) {
            return verdict.busy(answer);
        }
        return answer.body().contains("delivery failed") ? new Refused(answer.excerpt()) : new Accepted("workflow");
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        return new Preview(content.title(), MarkupWriter.write(content.body(), TeamsMarkup.DIALECT),
                Markdown.toHtml(content.body()), TeamsCard.envelope(content, links).toString());
    }

    @Override
    public Measure measure(String title, String body, Language language) {
        Content content = Content.draft(title, body, language);
        int length = TeamsCard.envelope(content, links).toString().getBytes(StandardCharsets.UTF_8).length;
        return new Measure(length, LONGEST, 1, "bytes");
    }

    /** An envelope without a card runs the workflow and posts nothing. */
    @Override
    public Probe probe() {
        Optional<Secret> address = address();
        if (address.isEmpty()) {
            return new Probe(false, ADDRESS);
        }
        return HttpProbe.of(call(address.get(), TeamsCard.empty()),
                answer -> new Probe(answer.succeeded(), answer.excerpt()));
    }

    private HttpResult call(Secret address, JsonObject body) {
        return transport.exchange(HttpCall.post(HttpCall.address(address.value())).json(body));
    }

    private Optional<Secret> address() {
        return settings.of(key()).secret(ADDRESS);
    }

    @PreDestroy
    void close() {
        transport.close();
    }
}
