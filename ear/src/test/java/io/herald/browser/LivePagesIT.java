package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages that follow what happens while they are open. */
@InBrowser
class LivePagesIT {

    @Test
    void theInboxFollowsWithoutAReloadAndKeepsWhatIsTyped(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        String first = author.declare().titled("Sign-in is slow").inOwnWords("One " + UUID.randomUUID()).send();
        InboxPage inbox = Console.logIn(ada, herald, Role.APPROVER).inbox().open(first);
        inbox.comment().fill("Let me think");

        String second = author.declare().titled("Sign-in is slow").inOwnWords("Two " + UUID.randomUUID()).send();

        assertThat(inbox.cards(second)).hasCount(1);
        assertThat(inbox.comment()).hasValue("Let me think");
        assertThat(inbox.comment()).isFocused();
        inbox.approve();
        assertThat(inbox.cards(first)).hasCount(0);
    }

    @Test
    void othersSeeWhoWorksOnATextAndCanTakeItOver(Visitor camille, Visitor ada, Visitor leon, HeraldUnderTest herald) {
        String reference = Console.logIn(camille, herald, Role.COMMUNICATOR).declare().titled("Sign-in is slow")
                .inOwnWords("Read by two " + UUID.randomUUID()).send();
        Console lead = Console.logIn(leon, herald, "team-lead");
        InboxPage leons = lead.inbox();
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        InboxPage adas = manager.inbox().open(reference);

        assertThat(leons.cards(reference)).containsText("has been on it since");
        assertThat(adas.text()).containsText("You have been on it since");
        ada.photograph("claimed-mine");
        leons.open(reference);
        assertThat(leons.text()).containsText("You can decide all the same.");
        leon.photograph("claimed-other");
        leons.claim();
        assertThat(adas.text()).containsText("Take it over");
        leons.release();
        assertThat(adas.text()).containsText("I am on it");
        leon.onPhone().photograph("claim-free-phone");
        ada.onPhone().photograph("claim-phone");
        Assertions.assertThat(Axe.violations(manager.page())).isEmpty();

        adas.approve();
        assertThat(adas.result()).containsText("Approved");
        Assertions.assertThat(manager.complaints()).isEmpty();
        Assertions.assertThat(lead.complaints()).isEmpty();
    }
}
