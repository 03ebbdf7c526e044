package io.herald.channel.email;

import io.herald.channel.Channel;
import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.EmailAddress;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.PublicLinks;
import io.herald.channel.email.dkim.DkimSigner;
import io.herald.channel.email.smtp.SmtpPool;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.Config;

/**
 * Mail over SMTP. Words are rendered once per language and publication; a message to one recipient is a copy of
 * bytes.
 */
@ApplicationScoped
public class EmailChannel implements Channel {

    private final EmailSettings settings;
    private final PublicLinks links;
    private final MailComposer composer;
    private final RecentTemplates templates;
    private final ReturnPaths returnPaths;
    private final DkimSigner signer;
    private final Optional<SmtpPool> pool;

    @SuppressWarnings("NullAway")
    protected EmailChannel() {
        this.settings = null;
        this.links = null;
        this.composer = null;
        this.templates = null;
        this.returnPaths = null;
        this.signer = null;
        this.pool = Optional.empty();
    }

    @Inject
    public EmailChannel(Config config, PublicLinks links, ReturnPaths returnPaths, Clock clock) {
        this(new EmailSettingsReader(name -> config.getOptionalValue(name, String.class)).read(), links, clock,
                platformTrust(), returnPaths);
    }

    public EmailChannel(EmailSettings settings, PublicLinks links, Clock clock, SSLContext trust,
            ReturnPaths returnPaths) {
        this.settings = settings;
        this.links = links;
        this.composer = new MailComposer(settings, links, clock);
        this.returnPaths = returnPaths;
        this.signer = new DkimSigner(settings.signatures(), clock);
        this.templates = new RecentTemplates(composer::template);
        this.pool = settings.server().map(server -> new SmtpPool(server, settings.connections(), trust));
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
        return ChannelKey.EMAIL;
    }

    @Override
    public boolean configured() {
        return pool.isPresent();
    }

    @Override
    public int lanes() {
        return settings.connections();
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!EmailAddress.isValid(message.recipient())) {
            return new DeliveryOutcome.Refused("the recipient is not an e-mail address");
        }
        try {
            byte[] mail = compose(message);
            return pool.map(open -> open.deliver(returnPaths.of(message.idempotencyKey(), settings.sender()),
                    message.recipient(), mail))
                    .orElseGet(() -> DeliveryOutcome.Deferred.provider("no mail server is set"));
        } catch (IllegalArgumentException notOneLine) {
            return new DeliveryOutcome.Refused("the words cannot be mailed: " + notOneLine.getMessage());
        }
    }

    private byte[] compose(OutboundMessage message) {
        return signer.sign(templates.of(message.content()).fill(composer.values(message)));
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        MailWords words = new MailWords(content, links, settings.senderName());
        String token = message.unsubscribeToken().orElse("");
        return new Preview(content.subject(), words.text().replace(Slot.UNSUBSCRIBE_TOKEN.mark(), token),
                words.html().replace(Slot.UNSUBSCRIBE_TOKEN.mark(), token),
                new String(compose(message), StandardCharsets.US_ASCII));
    }

    /** Closes connections that nobody used for a while. */
    void closeIdle() {
        pool.ifPresent(SmtpPool::closeIdle);
    }

    @PreDestroy
    void close() {
        pool.ifPresent(SmtpPool::close);
    }
}
