package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages that say who has to approve, and who stands in for whom. */
@InBrowser
class GatePagesIT {

    @Test
    void anAdministratorSaysWhoHasToApprove(Visitor root, HeraldUnderTest herald) {
        Console console = Console.logIn(root, herald, Role.ADMINISTRATOR);
        Page page = console.page();
        console.open("/console/approval/rules.xhtml?plan=SEV4");
        assertThat(page.locator("[id='rule:policy']")).hasValue("approver:1");
        assertThat(Axe.violations(page)).isEmpty();

        page.locator("[id='rule:policy']").fill("nobody:1");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator("#rule .field-error").first()).containsText("more people than the group has");
        page.locator("[id='groups:group']").fill("journey");
        page.locator("#groups input[type='checkbox']").first().check();
        page.locator("[id='groups:saveGroup']").click();
        assertThat(page.locator("#groups .pairs")).containsText("journey");
        page.locator("[id='rule:policy']").fill("approver:1");
        page.locator("[id='rule:remindMinutes']").fill("31");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator("#rule .result")).containsText("The rule for SEV4 counts from now on");

        assertThat(page.locator("#rule .pairs")).containsText("Reminder after 31 min");
        root.photograph("approval-rules");
        root.onPhone().photograph("approval-rules-phone");
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void aManagerNamesADeputyAndTakesItBack(Visitor ada, HeraldUnderTest herald) {
        Console console = Console.logIn(ada, herald, Role.APPROVER);
        Page page = console.page();
        console.open("/console/identity/absence.xhtml");
        assertThat(Axe.violations(page)).isEmpty();
        page.locator("[id='absence:deputy']").selectOption(new SelectOption().setIndex(0));
        page.locator("[id='absence:startsAt']").fill("2098-07-01T09:00");
        page.locator("[id='absence:endsAt']").fill("2098-07-01T08:00");
        page.locator("[id='absence:add']").click();
        assertThat(page.locator(".field-error").getByText("after the beginning")).isVisible();

        page.locator("[id='absence:endsAt']").fill("2098-07-09T09:00");
        page.locator("[id='absence:add']").click();
        assertThat(page.locator(".result").first()).containsText("Your deputy stands in");
        ada.photograph("absence");
        page.locator("[id$=':remove']").last().click();

        assertThat(page.locator(".result").first()).containsText("taken back");
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void aManagerWhoChangesTheWordsLeavesTheDecisionToAnother(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        String words = "As typed " + UUID.randomUUID();
        String reference = Console.logIn(camille, herald, Role.COMMUNICATOR).declare().titled("Sign-in is slow")
                .inOwnWords(words).send();
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        manager.inbox().open(reference);

        manager.page().getByText("Change the words yourself").click();
        manager.page().waitForURL("**/incident/message.xhtml?id=*");
        assertThat(manager.page().getByText("you become one of their authors")).isVisible();
        new MessagePage(manager.page()).rework("Better " + words);

        InboxPage inbox = manager.inbox().open(reference);
        assertThat(inbox.text()).containsText("Better " + words);
        assertThat(inbox.approveButton()).hasCount(0);
        assertThat(manager.complaints()).isEmpty();
    }
}
