package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.OutboundMessage;
import io.herald.channel.email.smtp.SmtpServer.Login;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** STARTTLS (RFC 3207) with a server whose certificate comes from a company's own authority. */
@Timeout(120)
class StartTlsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aServerOfATrustedAuthorityGetsLogInAndMessageUnderTls() throws Exception {
        SelfMadeAuthority authority = SelfMadeAuthority.vouchingFor("localhost", directory);
        server.securedBy(authority.identity());

        assertThat(send(authority.trust())).isInstanceOf(Accepted.class);

        assertThat(server.commands()).extracting(command -> command.split("[ :]")[0])
                .containsExactly("EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void aServerOfAStrangersAuthorityHearsNeitherPasswordNorMessage() throws Exception {
        server.securedBy(SelfMadeAuthority.vouchingFor("localhost", directory).identity());

        assertThat(send(MailFixture.trust())).isInstanceOf(Deferred.class);

        assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH") || command.startsWith("MAIL"));
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsNotEnough() throws Exception {
        SelfMadeAuthority authority = SelfMadeAuthority.vouchingFor("other.example.org", directory);
        server.securedBy(authority.identity());

        assertThat(send(authority.trust())).isInstanceOf(Deferred.class);

        assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH") || command.startsWith("MAIL"));
        assertThat(server.messages()).isEmpty();
    }

    private DeliveryOutcome send(SSLContext trust) {
        EmailChannel channel = MailFixture.channel(server.port(), Tls.REQUIRED,
                Optional.of(new Login("herald", Secret.of("s3cret"))), trust, PATIENCE);
        Content content = new Content("words", Language.ENGLISH, "subject", "title", "body", Optional.empty());
        return channel
                .send(new OutboundMessage("key.1", "reader@example.org", Optional.empty(), Optional.empty(), content));
    }
}
