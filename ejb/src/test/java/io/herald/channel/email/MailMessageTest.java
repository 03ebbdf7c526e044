package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.shared.Language;
import io.herald.testing.SettableClock;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The message as a mail program reads it. */
class MailMessageTest {

    private final EmailChannel channel = MailFixture.channel(MailFixture.settings(Optional.empty()),
            MailFixture.trust(), new SettableClock());

    @Test
    void headersSayWhoWritesWhatAndHowToLeave() throws Exception {
        MimeMessage mail = parse(story(Language.FRENCH, "INC-2026-0001 Paiements en échec", "Les paiements échouent."));

        assertThat(mail.getFrom()).containsExactly(new InternetAddress("status@example.org", "Herald Démo", "UTF-8"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("reader@example.org"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("help@example.org"));
        assertThat(mail.getSubject()).isEqualTo("INC-2026-0001 Paiements en échec");
        assertThat(mail.getSentDate()).isEqualTo(SettableClock.NOON);
        assertThat(mail.getMessageID()).isEqualTo("<pub1.s1@example.org>");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<inc1.s1@example.org>");
        assertThat(mail.getHeader("References")).containsExactly("<inc1.s1@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Precedence")).isNull();
        assertThat(mail.getHeader("List-Id", null)).endsWith("<incidents.status.example.org>");
        assertThat(mail.getHeader("List-Unsubscribe", null).replaceAll("\\s+", " "))
                .isEqualTo("<https://status.example.org/unsubscribe/T0ken-_x>,"
                        + " <mailto:leave@example.org?subject=T0ken-_x>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void theFirstMessageOfAStoryBeginsTheThread() throws Exception {
        OutboundMessage later = story(Language.ENGLISH, "s", "b");
        MimeMessage mail = parse(new OutboundMessage(later.idempotencyKey(), later.recipient(), Optional.empty(),
                later.unsubscribeToken(), later.content()));

        assertThat(mail.getHeader("References")).isNull();
        assertThat(mail.getHeader("In-Reply-To")).isNull();
    }

    @Test
    void bothPartsCarryTheWordsTheLinkAndTheWayOut() throws Exception {
        MimeMultipart parts = (MimeMultipart) parse(story(Language.FRENCH, "s", "Les paiements *échouent*.\n\n- un\n- "
                + "deux")).getContent();
        String text = (String) parts.getBodyPart(0).getContent();
        String html = (String) parts.getBodyPart(1).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getHeader("Content-Language")).containsExactly("fr");
        assertThat(text).contains("Analyse en cours", "Les paiements", "échouent", "- un",
                "https://status.example.org/incidents/inc1", "https://status.example.org/manage/T0ken-_x",
                "https://status.example.org/unsubscribe/T0ken-_x");
        assertThat(html).contains("<html lang=\"fr\">", "<em>échouent</em>", "Analyse en cours", "INC-2026-0001",
                "href=\"https://status.example.org/incidents/inc1\"",
                "href=\"https://status.example.org/manage/T0ken-_x\"",
                "href=\"https://status.example.org/unsubscribe/T0ken-_x\"").doesNotContain("${", "<script");
    }

    @Test
    void everyLineIsShortAndAsciiWhateverTheWords() {
        String source = channel.preview(story(Language.FRENCH, "é".repeat(300), "€".repeat(2_000) + "\n.\nFrom here "
                + "x".repeat(500) + " \t\n=")).source();

        assertThat(source.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(source.chars()).allMatch(character -> character < 127);
        assertThat(source.split("\r\n\r\n", 2)[1].lines()).noneMatch(line -> line.startsWith("From "));
        assertThat(source.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void wordsWithALineBreakInTheSubjectAreRefusedAndBecomeNoHeader() {
        OutboundMessage evil = story(Language.ENGLISH, "hello\r\nBcc: everybody@example.org", "b");

        assertThat(channel.send(evil)).isInstanceOf(DeliveryOutcome.Refused.class);
    }

    @Test
    void markupInWordsStaysWords() throws Exception {
        OutboundMessage message = story(Language.ENGLISH, "s",
                "<script>alert(1)</script> ${leave} [x](javascript:alert(1)) \ue004");
        MimeMultipart parts = (MimeMultipart) parse(message).getContent();

        assertThat((String) parts.getBodyPart(1).getContent()).contains("&lt;script&gt;").doesNotContain("<script",
                "javascript:alert(1)\"");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("<script>alert(1)</script> ${leave}");
    }

    @Test
    void aNoticeHasNoListAndNoWayToLeaveOne() throws Exception {
        Content content = new Content("n1", Language.ENGLISH, "[Demo] Please confirm", "Please confirm",
                "**[Yes](https://status.example.org/confirm/abc)**", Optional.empty());
        MimeMessage mail = parse(new OutboundMessage("n1", "reader@example.org", Optional.empty(), Optional.empty(),
                content));

        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .contains("https://status.example.org/confirm/abc").doesNotContain("unsubscribe");
    }

    @Test
    void thePreviewIsWhatWouldBeSent() {
        Preview preview = channel.preview(story(Language.ENGLISH, "A subject", "Some **words**."));

        assertThat(preview.heading()).isEqualTo("A subject");
        assertThat(preview.text()).contains("Some words.", "/unsubscribe/T0ken-_x");
        assertThat(preview.html()).contains("Some <strong>words</strong>.", "/unsubscribe/T0ken-_x");
        assertThat(preview.source()).contains("Subject: A subject\r\n");
    }

    private MimeMessage parse(OutboundMessage message) throws Exception {
        byte[] source = channel.preview(message).source().getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
    }

    private static OutboundMessage story(Language language, String subject, String body) {
        Content content = new Content("c-" + subject.hashCode() + body.hashCode(), language, subject, "Title", body,
                Optional.of(new Content.Story("inc1", "INC-2026-0001", "investigating")));
        return new OutboundMessage("pub1.s1", "reader@example.org", Optional.of("inc1.s1"), Optional.of("T0ken-_x"),
                content);
    }
}
