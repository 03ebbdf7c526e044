package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An incident to the end of its life. */
@InBrowser
class LifeJourneyIT {

    @Test
    void anIncidentIsToldFromItsDeclarationToItsPostmortem(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String words = "Words of " + UUID.randomUUID();
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        String reference = author.declare().titled("Sign-in is slow").inOwnWords("First " + words).send();
        var incident = new IncidentPage(author.page());
        assertThat(incident.next()).containsText("owes the public a first word");

        manager.approve(reference);

        assertThat(incident.next()).containsText("The next word is promised");
        incident.changeSeverity("SEV1", "Everybody is affected");
        assertThat(incident.rolesAndSeverity()).containsText("SEV1");
        assertThat(incident.timeline()).containsText("SEV2 → SEV1: Everybody is affected");
        incident.handOverTo("Nadia Haddad");
        assertThat(incident.timeline()).containsText("communications lead: Nadia Haddad");
        incident.sendUpdate().say("Cause found", "Second " + words).ask();
        manager.approve(reference);
        incident.resolve().say("It is over", "Third " + words).ask();
        manager.approve(reference);
        assertThat(incident.next()).containsText("explanation");
        PostmortemPage postmortem = incident.postmortem().write("Fourth " + words).submit();
        assertThat(postmortem.result()).containsText("Submitted");
        manager.approve(reference);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(author.publicIncident(reference))
                .contains("First " + words, "Second " + words, "Third " + words, "Fourth " + words));
        assertThat(author.board("closed", reference)).hasCount(1);
        assertThat(author.complaints()).isEmpty();
        assertThat(manager.complaints()).isEmpty();
    }
}
