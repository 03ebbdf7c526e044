package io.herald.channel.email;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.email.dkim.DkimSigner;
import io.herald.channel.email.smtp.SmtpPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** What one version of the settings makes: how mails look and are signed, and the connections they leave by. */
final class Mailer implements AutoCloseable {

    private final EmailSettings settings;
    private final PublicLinks links;
    private final MailComposer composer;
    private final RecentTemplates templates;
    private final ReturnPaths returnPaths;
    private final DkimSigner signer;
    private final Optional<SmtpPool> pool;

    Mailer(EmailSettings settings, PublicLinks links, Clock clock, SSLContext trust, ReturnPaths returnPaths) {
        this.settings = settings;
        this.links = links;
        this.composer = new MailComposer(settings, links, clock);
        this.returnPaths = returnPaths;
        this.signer = new DkimSigner(settings.signatures(), clock);
        this.templates = new RecentTemplates(composer::template);
        this.pool = settings.server().map(server -> new SmtpPool(server, settings.connections(), trust));
    }

    boolean hasServer() {
        return pool.isPresent();
    }

    int connections() {
        return settings.connections();
    }

    DeliveryOutcome send(OutboundMessage message) {
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

    Preview preview(OutboundMessage message) {
        Content content = message.content();
        MailWords words = new MailWords(content, links, settings.senderName());
        String token = message.unsubscribeToken().orElse("");
        return new Preview(content.subject(), words.text().replace(Slot.UNSUBSCRIBE_TOKEN.mark(), token),
                words.html().replace(Slot.UNSUBSCRIBE_TOKEN.mark(), token),
                new String(compose(message), StandardCharsets.US_ASCII));
    }

    Probe probe() {
        if (pool.isEmpty()) {
            return new Probe(false, "no mail server is set");
        }
        try {
            return new Probe(true, pool.get().hello());
        } catch (IOException e) {
            return new Probe(false, String.valueOf(e.getMessage()));
        }
    }

    /** Closes connections that nobody used for a while. */
    void closeIdle() {
        pool.ifPresent(SmtpPool::closeIdle);
    }

    @Override
    public void close() {
        pool.ifPresent(SmtpPool::close);
    }
}
