package io.herald.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Channel;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.PublicLinks;
import io.herald.channel.WebhookSecrets;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.StubReply;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A subscriber's server that plays every part. It is one of many, so what it does concerns nobody else. */
class WebhookChannelContractTest extends HttpChannelContract {

    private final SettableClock clock = new SettableClock();
    private final WebhookSecrets secrets = new WebhookSecrets(new SecretBox(
            new SecretKeys(Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), Optional.empty())));

    @Override
    protected void allIsWell() {
        stub.on("POST", "/hook", StubReply.of(204, ""));
    }

    @Override
    protected Channel channel() {
        return new WebhookChannel(new WebhookClient(true, 4, Patience.WITH_AN_ANSWER, patience(), clock),
                new WebhookBodies(id -> Optional.empty(), new PublicLinks("https://status.example.org"), clock),
                secrets,
                new RecordedNews(), clock, true, 4);
    }

    @Override
    protected String messagePath() {
        return "/hook";
    }

    /** By its webhook-id. */
    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return stub.url("/hook").toString();
    }

    @Override
    protected Scope scope() {
        return Scope.RECIPIENT;
    }

    /** Receivers are programs, and what they do not understand today is repaired tomorrow. */
    @Override
    @Test
    protected void aMessageThatTheProviderDoesNotWantIsRefusedInItsWords() {
        assertDeferred(sendTo(StubReply.of(400, "{}")));
    }

    /** Only 410 says that nobody will ever be there again (Standard Webhooks). */
    @Override
    @Test
    protected void aRecipientWhoDoesNotExistIsRefused() {
        assertDeferred(sendTo(StubReply.of(404, "nobody")));
        assertThat(sendTo(StubReply.of(410, "gone"))).isInstanceOf(Refused.class);
    }
}
