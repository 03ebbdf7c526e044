package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Probe;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import io.herald.testing.SettableClock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail whose settings people change while Herald runs. */
@Timeout(60)
class EmailChannelSettingsTest {

    private final ScriptedSmtpServer first = new ScriptedSmtpServer();
    private final ScriptedSmtpServer second = new ScriptedSmtpServer();
    private ChannelValues values = ChannelValues.none(ChannelKey.EMAIL);
    private final EmailChannel channel = new EmailChannel(key -> values, name -> Optional.empty(),
            settings -> new Mailer(settings, MailFixture.LINKS, new SettableClock(), MailFixture.trust(),
                    ReturnPaths.none()));

    @AfterEach
    void stop() {
        channel.close();
        first.close();
        second.close();
    }

    @Test
    void withoutAServerMailIsKept() {
        assertThat(channel.configured()).isFalse();
        assertThat(channel.probe()).isEqualTo(new Probe(false, "no mail server is set"));
    }

    @Test
    void changedSettingsAreUsedForTheNextMail() {
        set(1, Map.of("host", "localhost", "port", Integer.toString(first.port()), "tls", "off"));
        assertThat(channel.configured()).isTrue();
        assertThat(send()).isInstanceOf(Accepted.class);

        set(2, Map.of("host", "localhost", "port", Integer.toString(second.port()), "tls", "off", "from",
                "Our Status <status@example.com>"));

        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(first.messages()).hasSize(1);
        assertThat(second.messages()).singleElement().asString().contains("From: Our Status <status@example.com>");
    }

    @Test
    void aTestShowsWhatTheServerAnswersAndSendsNoMail() {
        set(1, Map.of("host", "localhost", "port", Integer.toString(first.port()), "tls", "off"));

        Probe probe = channel.probe();

        assertThat(probe.working()).isTrue();
        assertThat(probe.answer()).startsWith("250");
        assertThat(first.messages()).isEmpty();
    }

    @Test
    void aTestShowsWhyThereIsNoConnectionAndNoPassword() {
        values = new ChannelValues(ChannelKey.EMAIL, 1, Map.of("host", "localhost", "port",
                Integer.toString(first.port()), "tls", "opportunistic", "username", "ann"),
                Map.of("password", Secret.of("hidden words")));

        Probe probe = channel.probe();

        assertThat(probe.working()).isFalse();
        assertThat(probe.answer()).contains("STARTTLS").doesNotContain("hidden");
    }

    @Test
    void aWrongValueCostsNobodyTheMailAndIsNamed() {
        set(1, Map.of("host", "localhost", "from", "nobody"));

        assertThat(channel.configured()).isTrue();
        assertThat(send()).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reason()).contains("herald.mail.from"));
        assertThat(channel.probe().answer()).contains("herald.mail.from");
    }

    private void set(long version, Map<String, String> texts) {
        values = new ChannelValues(ChannelKey.EMAIL, version, texts, Map.of());
    }

    private DeliveryOutcome send() {
        return channel.send(new OutboundMessage("key.1", "reader@example.org", Optional.empty(), Optional.of("leave"),
                new Content("words.en", Language.ENGLISH, "Subject", "Payments fail", "We look.", Optional.empty())));
    }
}
