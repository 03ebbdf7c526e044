package io.herald.channel.email;

import io.herald.channel.ChannelValues;
import io.herald.channel.EmailAddress;
import io.herald.channel.email.smtp.SmtpServer;
import io.herald.shared.Sha256;
import io.herald.testing.Patience;
import java.time.Clock;
import java.util.Optional;

/** Return paths, and a channel that has them, for tests of other packages. */
public final class ReturnPathsFixture {

    public static final ReturnPaths PATHS = new ReturnPaths(() -> Optional.of(EmailAddress.of("bounces@example.org")),
            Sha256::hex);

    private ReturnPathsFixture() {}

    /** Mails through a server on this port. */
    public static EmailChannel channel(int port) {
        SmtpServer server = new SmtpServer("127.0.0.1", port, SmtpServer.Tls.OFF, Optional.empty(),
                "herald.example.org", Patience.WITH_AN_ANSWER);
        return new EmailChannel(ChannelValues::none, name -> Optional.empty(),
                unused -> new Mailer(MailFixture.settings(Optional.of(server)), MailFixture.LINKS, Clock.systemUTC(),
                        MailFixture.trust(), PATHS));
    }

    public static String of(String key) {
        return PATHS.of(key, EmailAddress.of("status@example.org"));
    }
}
