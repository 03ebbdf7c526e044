package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import io.herald.rest.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a manager reads afterwards, and what helps whoever declares. */
@InBrowser
class MeasuresIT {

    @Test
    void aManagerSeesTheMeasuresAndTakesThemAway(Visitor ada, HeraldUnderTest herald) throws IOException {
        Api.as("communicator", herald.web(), herald.logins()).post("/incidents", """
            {"title": "Measured", "kind": "outage", "severity": "SEV4"}""", "Idempotency-Key",
                UUID.randomUUID().toString());
        Console console = Console.logIn(ada, herald, Role.APPROVER);
        Page page = console.page();
        assertThat(console.open("/console/report/measures.xhtml")).isEqualTo(200);
        assertThat(page.locator("#totals dd")).hasCount(10);
        assertThat(page.locator("svg.bars").first()).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
        ada.photograph("measures");

        Download csv = page.waitForDownload(() -> page.locator("[id='measures:exportIncidents']").click());

        assertThat(csv.suggestedFilename()).isEqualTo("measures-incidents.csv");
        assertThat(Files.readString(csv.path())).startsWith("reference,title,severity,declared_at,")
                .contains("\r\nINC-");
        console.goDark();
        assertThat(Axe.violations(page)).isEmpty();
        ada.onPhone().photograph("measures-phone");
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void measuresAreNotForEverybody(Visitor camille, HeraldUnderTest herald) {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);

        assertThat(console.open("/console/report/measures.xhtml")).isEqualTo(403);
        assertThat(camille.open("/console/").locator("a[href*='report/measures']")).hasCount(0);
    }

    @Test
    void aFewAnswersProposeASeverityThatOneClickTakesOver(Visitor camille, HeraldUnderTest herald) {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Page page = console.page();
        page.navigate("/console/incident/declare.xhtml");
        page.getByText("Not sure how bad it is?").click();
        page.locator("[id='declare:security']").check();
        assertThat(page.locator(".proposal")).containsText("A security event is always told");

        page.locator("[id='declare:takeSeverity']").click();

        assertThat(page.locator("[id='declare:severity:0']")).isChecked();
        assertThat(page.locator("[id='declare:kind']")).hasValue("SECURITY");
        assertThat(Axe.violations(page)).isEmpty();
        camille.photograph("severity-helper");
        page.locator("[id='declare:security']").uncheck();
        page.locator("[id='declare:touched']").selectOption("INTERNAL");
        assertThat(page.locator(".proposal")).containsText("It does not deserve public words");
    }
}
