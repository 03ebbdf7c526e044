package io.herald.channel.email.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.herald.channel.ChannelKey;
import io.herald.channel.MessageBounced;
import io.herald.channel.email.ReturnPathsFixture;
import io.herald.channel.sms.RecordedNews;
import io.herald.shared.Secret;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mailbox of bounces on a mail server that somebody else wrote; the reports are as Postfix writes them. */
@Timeout(60)
class BounceMailboxTest {

    private static final String REPORT = """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: %s
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="40FCB28E227/mx"

        --40FCB28E227/mx
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered.

        --40FCB28E227/mx
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        X-Postfix-Queue-ID: 40FCB28E227
        Arrival-Date: Mon, 23 Nov 2026 07:58:30 +0000 (UTC)

        Final-Recipient: rfc822; y@reject.example
        Original-Recipient: rfc822;y@reject.example
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 500 Error: command failed

        --40FCB28E227/mx
        Content-Type: message/rfc822

        Subject: Payments fail

        We look.
        --40FCB28E227/mx--
        """;

    private final GreenMail server = new GreenMail(new ServerSetup[]{setup("imap"), setup("pop3")});
    private final RecordedNews news = new RecordedNews();
    private GreenMailUser owner;

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(30_000);
        return setup;
    }

    @BeforeEach
    void start() {
        server.start();
        owner = server.setUser("bounces@example.org", "bounces", "s3cret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private BounceMailbox mailbox(String protocol) {
        int port = protocol.equals("imap") ? server.getImap().getPort() : server.getPop3().getPort();
        return new BounceMailbox(new BounceSettings(protocol, "127.0.0.1", port, "bounces", Secret.of("s3cret")),
                ReturnPathsFixture.PATHS, news);
    }

    private void comes(String to, String action, String status) throws Exception {
        owner.deliver(mail(REPORT.formatted(to, action, status)));
    }

    private static MimeMessage mail(String source) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(
                source.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void aReportIsToldOnceAndRemoved(String protocol) throws Exception {
        comes(ReturnPathsFixture.of("inc1.sub1"), "failed", "5.1.1");

        assertThat(mailbox(protocol).empty()).isEqualTo(1);
        assertThat(mailbox(protocol).empty()).isZero();
        assertThat(news.bounces).containsExactly(new MessageBounced(ChannelKey.EMAIL, "inc1.sub1", true, "5.1.1"));
    }

    @ParameterizedTest
    @CsvSource({"failed,5.1.1,true", "failed,5.3.0,true", "failed,5.2.2,false", "failed,4.3.0,false",
        "Failed,5.1.10 (no such user),true"})
    void whetherItIsForGoodIsReadWithCare(String action, String status, boolean permanent) throws Exception {
        comes(ReturnPathsFixture.of("inc1.sub1"), action, status);

        mailbox("imap").empty();

        assertThat(news.bounces).singleElement().satisfies(bounce -> assertThat(bounce.permanent())
                .isEqualTo(permanent));
    }

    @Test
    void whatIsNoFailureOfAMailOfOursIsRemovedWithoutEffect() throws Exception {
        comes(ReturnPathsFixture.of("inc1.sub1"), "delayed", "4.4.1");
        comes(ReturnPathsFixture.of("inc1.sub1").replace("inc1", "inc2"), "failed", "5.1.1");
        owner.deliver(mail("To: " + ReturnPathsFixture.of("inc1.sub1") + "\nSubject: Out of office\n\nBack soon.\n"));

        assertThat(mailbox("imap").empty()).isEqualTo(3);
        assertThat(news.bounces).isEmpty();
    }

    @Test
    void whatCouldNotBeKeptStays() throws Exception {
        comes(ReturnPathsFixture.of("inc1.sub1"), "failed", "5.1.1");
        news.failures = 1;

        assertThatThrownBy(() -> mailbox("imap").empty()).isInstanceOf(IllegalStateException.class);
        assertThat(mailbox("imap").empty()).isEqualTo(1);
        assertThat(news.bounces).hasSize(1);
    }
}
