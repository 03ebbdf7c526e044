package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a template after it was written: owner and review, versions side by side, export and import. */
@InBrowser
class TemplateCareIT {

    @Test
    void templatesLeaveAsAFileAndComeInAsDraftsThatAreComparedAndCaredFor(Visitor camille, HeraldUnderTest herald)
            throws IOException {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Page page = console.page();
        console.open("/console/template/exchange.xhtml");
        assertThat(Axe.violations(page)).isEmpty();
        String name = "Journey " + UUID.randomUUID();
        String document = document(name);
        upload(page, document);
        assertThat(page.locator("#upload .pairs")).containsText("new, as a draft");
        camille.photograph("template-import");
        upload(page, "{}");
        assertThat(page.locator("#upload")).containsText("exported");

        open(console, name);
        page.locator("[id='template:reviewDays']").fill("6");
        page.locator("[id='template:entrust']").click();
        assertThat(page.locator(".field-error").getByText("between 7 and 730")).isVisible();
        page.locator("[id='template:reviewDays']").fill("90");
        page.locator("[id='template:entrust']").click();
        assertThat(page.locator(".result").first()).containsText("Saved.");

        console.open("/console/template/exchange.xhtml");
        Download file = page.waitForDownload(() -> page.locator("[id='export:send']").click());
        try (InputStream content = file.createReadStream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains(name, "herald-templates");
        }
        open(console, name);
        page.locator("[id='template:retire']").click();
        assertThat(page.locator(".result").first()).containsText("Retired");
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void versionsStandSideBySideAndApprovedWordsAreLookedAtAgain(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        Page page = console.page();
        String name = "Journey " + UUID.randomUUID();
        String document = document(name);
        for (String words : List.of("We look into it", "We know the cause of it")) {
            console.open("/console/template/exchange.xhtml");
            upload(page, document.replace("We look into it", words));
            assertThat(page.locator("#upload .pairs")).containsText("as a draft");
            open(console, name);
            page.locator("[id='template:submit']").click();
            assertThat(page.locator(".result").first()).containsText("Submitted");
            approve(manager, name);
        }
        open(console, name);
        assertThat(page.locator("section[aria-labelledby='review-heading']")).containsText("Words good until");
        assertThat(page.locator("section[aria-labelledby='use-heading']")).containsText("Messages published");

        page.getByText("Compare").first().click();
        page.waitForURL("**with=*");
        assertThat(page.locator("#beside-heading")).containsText("Versions 1 and 2 side by side");
        assertThat(page.locator(".beside-variant del").first()).isVisible();
        assertThat(page.locator(".beside-variant ins").first()).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
        camille.photograph("template-beside");

        page.locator("[id='template:reviewAgain']").click();
        assertThat(page.locator(".result").first()).containsText("A manager is asked");
        approve(manager, name);
        open(console, name);
        assertThat(page.locator("section[aria-labelledby='versions-heading']")).containsText("Version 3");
        camille.onPhone().photograph("template-care-phone");
        page.locator("[id='template:retire']").click();
        assertThat(page.locator(".result").first()).containsText("Retired");
        assertThat(console.complaints()).isEmpty();
    }

    private static void open(Console console, String name) {
        console.open("/console/template/library.xhtml");
        console.page().locator("[id='library:text']").fill(name);
        console.page().locator("a.row-link").getByText(name).click();
        console.page().waitForURL("**/template/template.xhtml?id=*");
    }

    private static void approve(Console manager, String name) {
        InboxPage inbox = manager.inbox();
        inbox.cards(name).first().click();
        manager.page().locator("#submitted-title").getByText(name).waitFor();
        inbox.approve().result().getByText("Approved").waitFor();
    }

    private static String document(String name) {
        return """
            {"format": "herald-templates", "version": 1, "templates": [{"key": "journey-%s", "name": "%s",
             "phase": "update", "placeholders": [], "variants": [{"channel": "statuspage", "language": "en",
             "title": "We look into it", "body": "We look into it, **carefully**."}]}]}"""
                .formatted(UUID.randomUUID(), name);
    }

    private static void upload(Page page, String document) {
        page.locator("[id='upload:templates']").setInputFiles(
                new FilePayload("templates.json", "application/json", document.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:take']").click();
    }
}
