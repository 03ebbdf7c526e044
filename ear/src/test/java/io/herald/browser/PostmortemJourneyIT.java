package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A post-mortem that is written with advice, reworked, published and taken back, and the action that follows. */
@InBrowser
class PostmortemJourneyIT {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

    private final String words = "Words of " + UUID.randomUUID();

    @Test
    void itIsAdvisedReviewedPublishedAndTakenBack(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        String reference = resolved(author, manager);
        PostmortemPage editor = author.incident(reference).postmortem();

        editor.first().fill("You could not log in. It was human error.");
        assertThat(editor.advice().first()).containsText("It does not say sorry yet", PATIENTLY);
        assertThat(editor.advice().first()).containsText("“human error” sounds like blame");
        editor.recount();
        assertThat(editor.published(2)).hasValue(containing("First " + words));
        assertThat(editor.internal(2)).hasValue(containing("incident declared"));
        camille.photograph("postmortem-editor");
        camille.onPhone().photograph("postmortem-editor-phone");
        camille.atDesk();
        editor.write("Fourth " + words).submit();
        assertThat(editor.result()).containsText("Submitted", PATIENTLY);

        manager.inbox().open(reference).askForChanges("Please name the hour.").result()
                .getByText("Sent back to the author").first()
                .waitFor();
        author.incident(reference).postmortem();
        assertThat(author.page().locator(".notice")).containsText("Please name the hour.", PATIENTLY);
        camille.photograph("postmortem-changes-asked-for");
        editor.write("Fifth " + words).submit();
        assertThat(editor.result()).containsText("Submitted", PATIENTLY);
        manager.approve(reference);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(author.publicIncident(reference)).contains("Fifth " + words));

        author.incident(reference).postmortem();
        assertThat(Axe.violations(author.page())).isEmpty();
        camille.photograph("postmortem-published");
        editor.takeBack("A figure is wrong");
        assertThat(author.page().locator(".result").first()).containsText("It is a draft again", PATIENTLY);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(author.publicIncident(reference)).doesNotContain("Fifth " + words));
        assertThat(author.incident(reference).next()).containsText("explanation");
        camille.photograph("postmortem-taken-back-incident");
        assertThat(author.complaints()).isEmpty();
        assertThat(manager.complaints()).isEmpty();
    }

    @Test
    void anActionIsAddedAndClosed(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        author.incident(resolved(author, manager)).postmortem().actions();
        Page page = author.page();

        page.locator("[id='actions:begin']").click();
        page.locator("[id='actions:title']").fill("Test " + words);
        assertThat(Axe.violations(page)).isEmpty();
        page.locator("[id='actions:save']").click();
        assertThat(page.locator("[id='actions:table']")).containsText("Test " + words, PATIENTLY);
        camille.photograph("actions");
        camille.onPhone().photograph("actions-phone");
        camille.atDesk();
        page.locator("[id$=':change']").first().click();
        page.locator("[id='actions:outcome']").fill("Tested on a Sunday");
        page.locator("[id='actions:finish']").click();
        assertThat(page.locator(".result").first()).containsText("Done, and noted who said so.", PATIENTLY);
        assertThat(page.locator("[id='actions:table']")).not().containsText("Test " + words);
        page.locator("[id='actions:settled']").check();

        assertThat(page.locator("[id='actions:table']")).containsText("Tested on a Sunday", PATIENTLY);
        assertThat(author.complaints()).isEmpty();
    }

    private String resolved(Console author, Console manager) {
        String reference = author.declare().titled("Sign-in is slow").inOwnWords("First " + words).send();
        manager.approve(reference);
        author.incident(reference).resolve().say("It is over", "Third " + words).ask();
        manager.approve(reference);
        return reference;
    }

    private static Pattern containing(String text) {
        return Pattern.compile(text);
    }
}
