package io.herald.channel.email;

import io.herald.channel.ChannelValues;
import io.herald.channel.EmailAddress;
import io.herald.channel.PublicLinks;
import io.herald.channel.email.smtp.SmtpServer;
import io.herald.channel.email.smtp.SmtpServer.Login;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Mail channels for tests. */
final class MailFixture {

    static final PublicLinks LINKS = new PublicLinks("https://status.example.org/");

    private MailFixture() {}

    static EmailSettings settings(Optional<SmtpServer> server) {
        return new EmailSettings(server, 4, "Herald Démo", EmailAddress.of("status@example.org"),
                Optional.of(EmailAddress.of("help@example.org")), Optional.of(EmailAddress.of("leave@example.org")),
                List.of());
    }

    static EmailChannel channel(int port, Tls tls, Optional<Login> login, SSLContext trust) {
        return channel(port, tls, login, trust, Patience.WITH_AN_ANSWER);
    }

    static EmailChannel channel(int port, Tls tls, Optional<Login> login, SSLContext trust, Duration patience) {
        SmtpServer server = new SmtpServer("localhost", port, tls, login, "herald.example.org", patience);
        return channel(settings(Optional.of(server)), trust, new SettableClock());
    }

    /** A channel whose settings nobody changes. */
    static EmailChannel channel(EmailSettings settings, SSLContext trust, Clock clock) {
        return new EmailChannel(ChannelValues::none, name -> Optional.empty(),
                unused -> new Mailer(settings, LINKS, clock, trust, ReturnPaths.none()));
    }

    static EmailChannel channel(int port) {
        return channel(port, Tls.OFF, Optional.empty(), trust());
    }

    static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
