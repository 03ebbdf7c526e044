package io.herald.channel.email.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.MessageBounced;
import io.herald.channel.OutboundMessage;
import io.herald.channel.email.EmailChannel;
import io.herald.channel.email.ReturnPathsFixture;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real exchanges with Postfix: a mail arrives, an address is refused, a mail that was taken comes back. Skipped where
 * it is not installed, but not where the project's tests have to pass.
 */
@Timeout(120)
class MailOnPostfixTest {

    private Postfix server;
    private EmailChannel channel;

    @BeforeEach
    void startTheServer(@TempDir Path home) throws IOException {
        assumeTrue(Postfix.canRun() || System.getenv("CI") != null, "Postfix is not installed, or this is not root");
        server = new Postfix(home);
        channel = ReturnPathsFixture.channel(server.port());
    }

    @AfterEach
    void stopTheServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aMailArrivesOnceAsItWasWritten() throws Exception {
        assertThat(channel.send(to("ann@customer.example"))).isInstanceOf(Accepted.class);

        String source = server.onlyMail("ann");
        assertThat(source).contains("Return-Path: <" + ReturnPathsFixture.of("inc1.s1") + ">",
                "Delivered-To: ann@customer.example", "by mx.example.org (Postfix)");
        MimeMessage mail = mail(source);
        assertThat(mail.getSubject()).isEqualTo("Déjà réglé ✅ <&>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void anAddressThatIsNotThereIsRefusedInItsOwnWords() {
        assertThat(channel.send(to("nobody@customer.example"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).contains("550", "5.1.1", "User unknown"));
        assertThat(channel.send(to("bob@nowhere.example"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).contains("550", "5.1.2", "no route from here"));
    }

    @Test
    void aMailThatComesBackLeadsToItsDelivery() throws Exception {
        assertThat(channel.send(to("yves@gone.example"))).isInstanceOf(Accepted.class);
        String report = server.onlyMail("bounces");
        assertThat(report).contains("Return-Path: <>", "multipart/report");

        assertThat(told(report).bounces)
                .containsExactly(new MessageBounced(ChannelKey.EMAIL, "inc1.s1", true, "5.3.0"));
    }

    /** What Herald makes of a report that it finds in its mailbox. */
    private static RecordedNews told(String report) throws Exception {
        RecordedNews news = new RecordedNews();
        ServerSetup imap = new ServerSetup(0, "127.0.0.1", "imap");
        imap.setServerStartupTimeout(30_000);
        GreenMail mailboxes = new GreenMail(imap);
        mailboxes.start();
        try {
            GreenMailUser owner = mailboxes.setUser("bounces@example.org", "bounces", "s3cret");
            owner.deliver(mail(report));
            new BounceMailbox(new BounceSettings("imap", "127.0.0.1", mailboxes.getImap().getPort(), "bounces",
                    Secret.of("s3cret")), ReturnPathsFixture.PATHS, news).empty();
        } finally {
            mailboxes.stop();
        }
        return news;
    }

    private static MimeMessage mail(String source) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    private static OutboundMessage to(String recipient) {
        Content content = new Content("words", Language.FRENCH, "Déjà réglé ✅ <&>", "Titre", "C’est **fini**.",
                Optional.of(new Content.Story("inc1", "INC-2026-0001", "resolved")));
        return new OutboundMessage("inc1.s1", recipient, Optional.empty(), Optional.of("t"), content);
    }
}
