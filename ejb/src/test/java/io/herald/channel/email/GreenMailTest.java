package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.OutboundMessage;
import io.herald.channel.email.smtp.SmtpServer.Login;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The e-mail channel against a mail server that somebody else wrote. */
@Timeout(60)
class GreenMailTest {

    private static final Login LOGIN = new Login("herald", Secret.of("s3cret"));

    private final GreenMail server = new GreenMail(
            new ServerSetup[]{setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_SMTPS)});

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(30_000);
        return setup;
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void everyRecipientGetsExactlyOneMessageAndNobodySeesAnother() throws Exception {
        EmailChannel channel = channel(server.getSmtp(), Tls.OFF, Optional.empty());

        try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200).forEach(i -> lanes.execute(
                    () -> assertThat(channel.send(to("reader" + i))).isInstanceOf(Accepted.class)));
        }

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(Arrays.stream(received).map(mail -> header(mail, "To"))).hasSize(200).doesNotHaveDuplicates()
                .allMatch(recipient -> recipient.matches("reader\\d+@example\\.org"));
        assertThat(Arrays.stream(received).map(mail -> header(mail, "Message-ID"))).doesNotHaveDuplicates();
        assertThat(GreenMailUtil.getBody(received[0])).contains("text/plain", "text/html");
    }

    @Test
    void aServerThatWantsALogInGetsIt() {
        server.setUser("herald@example.org", "herald", "s3cret");
        server.getManagers().getUserManager().setAuthRequired(true);
        EmailChannel channel = channel(server.getSmtp(), Tls.OFF, Optional.of(LOGIN));

        assertThat(channel.send(to("reader"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotSpokenTo() {
        EmailChannel channel = channel(server.getSmtps(), Tls.IMPLICIT, Optional.of(LOGIN));

        assertThat(channel.send(to("reader"))).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.reason()).contains("no connection"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** Waits as long as a person would: a busy machine is no failure. */
    private static EmailChannel channel(SmtpServer server, Tls tls, Optional<Login> login) {
        return MailFixture.channel(server.getPort(), tls, login, MailFixture.trust(), Duration.ofSeconds(30));
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static OutboundMessage to(String reader) {
        Content content = new Content("words", Language.ENGLISH, "Subject", "Title", "Body.",
                Optional.of(new Content.Story("inc1", "INC-2026-0001", "investigating")));
        return new OutboundMessage("pub1." + reader, reader + "@example.org", Optional.empty(), Optional.of("t"),
                content);
    }
}
