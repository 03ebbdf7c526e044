package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A manager decides on the phone, from the mail alone: one tap opens the text, another one decides. */
@InBrowser
class DecisionLinkJourneyIT {

    private static final Pattern LINK = Pattern.compile("/decide/\\?link=([A-Za-z0-9_.-]+)");

    @Test
    void oneTapOpensTheWordsAndAnotherApprovesThem(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String words = "By thumb " + UUID.randomUUID();
        String link = askedAbout(words, camille, herald);
        for (int look = 0; look < 3; look++) {
            assertThat(herald.web().get(link.substring(1)).statusCode()).isEqualTo(200);
        }
        assertThat(herald.web().send(herald.web().request(link.substring(1)).HEAD()).statusCode()).isEqualTo(200);
        assertThat(publicPage(herald)).doesNotContain(words);

        Page phone = ada.onPhone().open(link);
        assertThat(phone.locator("main")).containsText(words);
        assertThat(phone.locator(".navigation")).hasCount(0);
        assertThat(phone.locator("[id='decision:approve']")).isInViewport();
        assertThat((int) phone.evaluate("() => document.documentElement.scrollWidth - innerWidth")).isZero();
        assertThat(Axe.violations(phone)).isEmpty();
        ada.photograph("decide-phone");
        phone.locator("[id='decision:approve']").click();

        assertThat(phone.locator("h1")).hasText("Approved");
        ada.photograph("decide-phone-done");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicPage(herald)).contains(words));
        ada.open(link);
        assertThat(phone.locator("h1")).hasText("This link was used");
        assertThat(phone.locator("[id='decision:approve']")).hasCount(0);
        assertThat(Axe.violations(phone)).isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonAndALinkForFormerWordsDecidesNothing(Visitor camille, Visitor ada,
            HeraldUnderTest herald) {
        String words = "For later " + UUID.randomUUID();
        String link = askedAbout(words, camille, herald);
        Page phone = ada.onPhone().open(link);

        phone.locator("[id='decision:changes']").click();
        assertThat(phone.locator(".field-error")).hasText(Pattern.compile(".*why.*"));
        new IncidentPage(camille.page()).newestMessage().rework("Other " + words);
        phone.locator("[id='decision:approve']").click();

        assertThat(phone.locator("h1")).hasText("The text was changed");
        assertThat(publicPage(herald)).doesNotContain(words);
        phone.navigate("/decide/?link=made.up");
        assertThat(phone.locator("h1")).hasText("This link is not known");
        phone.locator("[id='switches:fr']").click();
        assertThat(phone.locator("h1")).hasText("Ce lien est inconnu");
        ada.photograph("decide-phone-unknown-fr");
    }

    /** @return the path that the mail to the demo's manager leads to */
    private static String askedAbout(String words, Visitor author, HeraldUnderTest herald) {
        Console console = Console.logIn(author, herald, Role.COMMUNICATOR);
        String reference = console.declare().titled("Sign-in is slow").inOwnWords(words).send();
        String manager = mailOf(herald.logins().login(Role.APPROVER).user(), herald);
        await("mail about " + reference).atMost(Duration.ofMinutes(3)).untilAsserted(
                () -> assertThat(linksIn(herald, manager, reference)).as(() -> newestNotices(herald)).isNotEmpty());
        return linksIn(herald, manager, reference).getLast();
    }

    /** What became of the mails that were written last, for when none arrives. */
    private static String newestNotices(HeraldUnderTest herald) {
        StringJoiner fates = new StringJoiner("; ");
        try (var connection = herald.database().rows().getConnection();
                var query = connection.prepareStatement("""
                    select subject, state, attempts, reason, not_before, now() from notice order by id desc limit 5""");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                fates.add(String.join(" ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getString(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return fates.toString();
    }

    private static List<String> linksIn(HeraldUnderTest herald, String recipient, String reference) {
        return Arrays.stream(herald.mail().getReceivedMessages()).filter(mail -> isFor(mail, recipient, reference))
                .map(DecisionLinkJourneyIT::text).map(LINK::matcher).filter(Matcher::find).map(Matcher::group)
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String recipient, String reference) {
        try {
            return mail.getSubject().contains(reference)
                    && mail.getAllRecipients()[0].toString().contains(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent() instanceof MimeMultipart parts ? parts.getBodyPart(0).getContent().toString()
                    : mail.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mailOf(String username, HeraldUnderTest herald) {
        try (var connection = herald.database().rows().getConnection();
                var query = connection.prepareStatement("select email from app_user where username = ?")) {
            query.setString(1, username);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publicPage(HeraldUnderTest herald) {
        return herald.web().get("").body();
    }
}
