package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The main job, as people do it: declare, publish approved words, have other words approved. */
@InBrowser
class ConsoleJourneyIT {

    @Test
    void approvedWordsArePublicWithTheClick(Visitor camille, HeraldUnderTest herald) {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);

        declareApproved(console, herald);

        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void ownWordsWaitForAManagerWhoIsNotTheirAuthor(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String words = "Our disks are full, we are freeing space " + UUID.randomUUID();
        Console author = Console.logIn(camille, herald, "team-lead");
        String reference = declareInOwnWords(author, words);

        assertThat(publicPage(herald)).doesNotContain(words);
        InboxPage ownInbox = author.inbox().open(reference);
        assertThat(ownInbox.text()).containsText("somebody else has to decide");
        assertThat(ownInbox.approveButton()).hasCount(0);

        InboxPage inbox = Console.logIn(ada, herald, Role.APPROVER).inbox().open(reference);
        assertThat(inbox.text()).containsText(words);
        inbox.approve();
        assertThat(inbox.result()).containsText("Approved");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicPage(herald)).contains(words));
    }

    @Test
    void approvingATextThatChangedMeanwhileIsRefused(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String first = "The first words " + UUID.randomUUID();
        String second = "The second words " + UUID.randomUUID();
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        String reference = declareInOwnWords(author, first);
        InboxPage inbox = Console.logIn(ada, herald, Role.APPROVER).inbox().open(reference);
        assertThat(inbox.text()).containsText(first);

        new IncidentPage(author.page()).newestMessage().rework(second);
        inbox.approve();

        assertThat(inbox.result()).containsText("changed while you were reading");
        assertThat(inbox.text()).containsText(second);
        assertThat(publicPage(herald)).doesNotContain(first).doesNotContain(second);
        inbox.approve();
        assertThat(inbox.result()).containsText("Approved");
    }

    @Test
    void aManagerApprovesWithOneThumb(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String reference = declareInOwnWords(Console.logIn(camille, herald, Role.COMMUNICATOR),
                "From the phone " + UUID.randomUUID());
        Console phone = Console.logIn(ada.onPhone(), herald, Role.APPROVER);

        InboxPage inbox = phone.inbox().open(reference);
        ada.photograph("inbox-phone");

        assertThat(inbox.approveButton()).isInViewport();
        assertThat((int) phone.page().evaluate("() => document.documentElement.scrollWidth - innerWidth")).isZero();
        assertThat(inbox.approveButton().boundingBox().height).isGreaterThanOrEqualTo(40);
        inbox.approve();
        assertThat(inbox.result()).containsText("Approved");
        assertThat(phone.complaints()).isEmpty();
    }

    private static void declareApproved(Console console, HeraldUnderTest herald) {
        DeclarePage page = console.declare().titled("Sign-in is slow " + UUID.randomUUID());
        assertThat(page.promise()).isEqualTo("Declare and publish");
        int before = openIncidents(herald);
        page.click();
        await().atMost(Duration.ofSeconds(30)).until(() -> openIncidents(herald) > before);
        IncidentPage incident = page.arrive();
        assertThat(incident.result()).containsText("public");
        assertThat(incident.next()).containsText("The next word is promised");
    }

    private static String declareInOwnWords(Console author, String words) {
        DeclarePage page = author.declare().titled("Sign-in is slow").inOwnWords(words);
        assertThat(page.promise()).isEqualTo("Declare and ask for approval");
        return page.send();
    }

    private static int openIncidents(HeraldUnderTest herald) {
        return herald.web().get("api/v2/incidents/unresolved.json").body().split("\"shortlink\"", -1).length;
    }

    private static String publicPage(HeraldUnderTest herald) {
        return herald.web().get("").body();
    }
}
