package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.OutboundMessage;
import io.herald.channel.email.smtp.SmtpServer.Login;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said to a mail server, and over which connection. */
@Timeout(60)
class SmtpConversationTest {

    private static final Login LOGIN = new Login("herald", Secret.of("päss"));

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneConnectionCarriesManyMessages() {
        EmailChannel channel = MailFixture.channel(server.port());

        for (int i = 0; i < 3; i++) {
            assertThat(channel.send(to("reader" + i + "@example.org"))).isInstanceOf(Accepted.class);
        }

        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.commands()).startsWith("EHLO herald.example.org", "MAIL FROM:<status@example.org>",
                "RCPT TO:<reader0@example.org>", "DATA", "MAIL FROM:<status@example.org>").doesNotContain("RSET");
    }

    @Test
    void afterARefusedRecipientTheNextMessageBeginsAnew() {
        EmailChannel channel = MailFixture.channel(server.port());
        server.answer("RCPT", "550 no").answer("DATA", "554 no recipients");
        assertThat(channel.send(to("nobody@example.org"))).isInstanceOf(Refused.class);

        server.answer("RCPT", "250 ok").answer("DATA", "354 go");
        assertThat(channel.send(to("reader@example.org"))).isInstanceOf(Accepted.class);

        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.commands()).containsSubsequence("RCPT TO:<nobody@example.org>", "DATA", "RSET",
                "RCPT TO:<reader@example.org>");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void aServerThatWantsTheMessageWithoutARecipientGetsNone() {
        EmailChannel channel = MailFixture.channel(server.port());
        server.answer("RCPT", "550 no");
        assertThat(channel.send(to("nobody@example.org"))).isInstanceOf(Refused.class);

        server.answer("RCPT", "250 ok");
        assertThat(channel.send(to("reader@example.org"))).isInstanceOf(Accepted.class);

        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void withoutPipeliningEachAnswerIsAwaited() {
        server.answer("EHLO", "250 scripted").answer("RCPT", "550 no");
        EmailChannel channel = MailFixture.channel(server.port());

        assertThat(channel.send(to("nobody@example.org"))).isInstanceOf(Refused.class);

        assertThat(server.commands()).doesNotContain("DATA");
    }

    @Test
    void aConnectionThatTheServerClosedMeanwhileIsReplacedWithoutANoise() {
        EmailChannel channel = MailFixture.channel(server.port());
        channel.send(to("reader1@example.org"));
        server.answer("MAIL", "421 you were idle");
        assertThat(channel.send(to("reader2@example.org"))).isInstanceOf(Deferred.class);
        assertThat(server.connections()).isEqualTo(2);

        server.answer("MAIL", "250 ok");
        assertThat(channel.send(to("reader2@example.org"))).isInstanceOf(Accepted.class);
    }

    @Test
    void anOldServerIsGreetedTheOldWay() {
        server.answer("EHLO", "502 what?").answer("HELO", "250 hello");

        assertThat(MailFixture.channel(server.port()).send(to("reader@example.org"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aPasswordIsNeverSentOverAnOpenConnectionUnlessSomebodySaidSo() {
        server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN LOGIN");

        DeliveryOutcome outcome = channel(Tls.OPPORTUNISTIC).send(to("reader@example.org"));

        assertThat(outcome).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reason()).contains("STARTTLS"));
        assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH"));
    }

    @Test
    void logInByPlain() {
        server.answer("EHLO", "250-scripted\r\n250 AUTH LOGIN PLAIN").answer("AUTH", "235 welcome");

        assertThat(channel(Tls.OFF).send(to("reader@example.org"))).isInstanceOf(Accepted.class);

        assertThat(server.commands()).contains("AUTH PLAIN " + base64("\0herald\0päss"));
    }

    @Test
    void logInByLoginWhereThereIsNoPlain() {
        server.answer("EHLO", "250-scripted\r\n250 AUTH=LOGIN").answer("AUTH", "334 VXNlcm5hbWU6")
                .answer(base64("herald"), "334 UGFzc3dvcmQ6").answer(base64("päss"), "235 welcome");

        assertThat(channel(Tls.OFF).send(to("reader@example.org"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aRefusedLogInDefersAndTellsNoPassword() {
        server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN").answer("AUTH", "535 5.7.8 wrong");

        assertThat(channel(Tls.OFF).send(to("reader@example.org"))).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reason()).contains("535").doesNotContain("päss", base64("päss")));
    }

    @Test
    void aRecipientThatIsNoAddressNeverReachesTheServer() {
        EmailChannel channel = MailFixture.channel(server.port());

        for (String evil : List.of("a@example.org>\r\nDATA", "a b@example.org", "a@example.org\nRCPT TO:<b@c.de>",
                "")) {
            assertThat(channel.send(to(evil))).isInstanceOf(Refused.class);
        }
        assertThat(server.connections()).isZero();
    }

    @Test
    void aLineThatBeginsWithADotArrivesWithIt() {
        EmailChannel channel = MailFixture.channel(server.port());
        Content content = new Content("dots", Language.ENGLISH, "subject", "title", "first\n\n.\n\n..two",
                Optional.empty());

        channel.send(new OutboundMessage("k", "reader@example.org", Optional.empty(), Optional.empty(), content));

        assertThat(server.messages()).singleElement().asString().contains("=2E\r\n", "=2E.two");
    }

    private EmailChannel channel(Tls tls) {
        return MailFixture.channel(server.port(), tls, Optional.of(LOGIN), MailFixture.trust());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutboundMessage to(String recipient) {
        Content content = new Content("words", Language.ENGLISH, "subject", "title", "body", Optional.empty());
        return new OutboundMessage("key.1", recipient, Optional.empty(), Optional.empty(), content);
    }
}
