package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people, workflow and deliveries did about an incident stands in one timeline. */
@InBrowser
class ChronicleIT {

    @Test
    void theThreeStoriesAreOneAndCanBeToldApart(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        String reference = author.declare().titled("Sign-in is slow").inOwnWords("Told " + UUID.randomUUID()).send();
        Console.logIn(ada, herald, Role.APPROVER).approve(reference);

        IncidentPage incident = author.incident(reference);
        Page page = author.page();
        assertThat(incident.timeline()).containsText("Decide about message");
        assertThat(incident.timeline()).containsText("Sign-in is slow");
        assertThat(incident.timeline()).containsText(" sent");
        assertThat(Axe.violations(page)).isEmpty();
        camille.photograph("chronicle");
        camille.onPhone().photograph("chronicle-phone");

        page.locator("[id='chronicle:shown']").selectOption("DELIVERY");
        assertThat(incident.timeline()).not().containsText("Decide about message");
        assertThat(incident.timeline()).containsText(" sent");
        page.locator("[id='chronicle:shown']").selectOption("WORKFLOW");
        assertThat(incident.timeline()).containsText("Decide about message");
        assertThat(incident.timeline()).not().containsText(" sent");
        assertThat(author.complaints()).isEmpty();
    }
}
