package io.herald.channel.webhook;

import io.herald.channel.Channel;
import io.herald.channel.ChannelKey;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.ProviderNews;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.StoryBook;
import io.herald.channel.WebhookAddress;
import io.herald.channel.WebhookSecrets;
import io.herald.shared.DomainException;
import io.herald.shared.Secret;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls the servers of subscribers. Settings: {@code herald.webhook.allow.private} (false: only public addresses, and
 * only the ports 80, 443, 8080 and 8443), {@code herald.webhook.connections} (64).
 */
@ApplicationScoped
public class WebhookChannel implements Channel {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);
    private static final int GONE = 410;

    private final WebhookClient client;
    private final WebhookBodies bodies;
    private final WebhookSecrets secrets;
    private final ProviderNews news;
    private final Clock clock;
    private final boolean anyAddress;
    private final int connections;

    @SuppressWarnings("NullAway")
    protected WebhookChannel() {
        this.client = null;
        this.bodies = null;
        this.secrets = null;
        this.news = null;
        this.clock = null;
        this.anyAddress = false;
        this.connections = 1;
    }

    @Inject
    public WebhookChannel(StoryBook stories, PublicLinks links, WebhookSecrets secrets, ProviderNews news, Clock clock,
            @ConfigProperty(name = "herald.webhook.allow.private", defaultValue = "false") boolean anyAddress,
            @ConfigProperty(name = "herald.webhook.connections", defaultValue = "64") int connections) {
        this(new WebhookClient(anyAddress, connections, Duration.ofSeconds(5), Duration.ofSeconds(30), clock),
                new WebhookBodies(stories, links, clock), secrets, news, clock, anyAddress, connections);
    }

    WebhookChannel(WebhookClient client, WebhookBodies bodies, WebhookSecrets secrets, ProviderNews news, Clock clock,
            boolean anyAddress, int connections) {
        this.client = client;
        this.bodies = bodies;
        this.secrets = secrets;
        this.news = news;
        this.clock = clock;
        this.anyAddress = anyAddress;
        this.connections = connections;
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.WEBHOOK;
    }

    /** It needs no settings. */
    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public int lanes() {
        return connections;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        Optional<WebhookAddress> recipient = WebhookAddress.find(message.recipient());
        if (recipient.isEmpty()) {
            return new Refused("the recipient is not the address of a web server");
        }
        URI address = recipient.get().uri();
        if (!anyAddress && !PORTS.contains(address.getPort())) {
            return new Refused("calls to port " + address.getPort() + " are not allowed");
        }
        Secret secret;
        try {
            secret = secrets.of(message.unsubscribeToken().orElse(""));
        } catch (DomainException noKey) {
            return Deferred.provider("calls cannot be signed: " + noKey.getMessage());
        }
        byte[] body = bodies.of(message);
        long now = clock.instant().getEpochSecond();
        String id = id(message);
        return judge(client.post(address, body, id, now, WebhookSignature.of(secret, id, now, body)), message);
    }

    /** The same for every attempt, so that a receiver can recognise a repeated call. */
    private static String id(OutboundMessage message) {
        return "msg_" + message.idempotencyKey().replace('.', '_');
    }

    /** A server that fails is one subscriber's affair; it never stands for the others. */
    private DeliveryOutcome judge(WebhookClient.Ended end, OutboundMessage message) {
        if (end.status() / 100 == 2) {
            return new Accepted(id(message));
        }
        if (end.status() == GONE) {
            news.tell(new RecipientSpoke(ChannelKey.WEBHOOK, message.recipient(), Wish.STOP, AnswerBy.PROVIDER));
            return new Refused("answered 410: the server wants no more calls");
        }
        String reason = end.status() == 0 ? end.reason() : "answered " + end.status();
        return new Deferred(reason, end.retryAfter(), Scope.RECIPIENT);
    }

    @Override
    public Preview preview(OutboundMessage message) {
        String body = new String(bodies.of(message), StandardCharsets.UTF_8);
        return new Preview("POST " + message.recipient(), body, "", body);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
