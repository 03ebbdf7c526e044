package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** {@code /console/incident/incident.xhtml}: one incident, its promises, messages and timeline. */
final class IncidentPage {

    private final Page page;

    IncidentPage(Page page) {
        this.page = page;
    }

    Locator result() {
        return page.locator(".result").first();
    }

    /** What happens next, in one sentence. */
    Locator next() {
        return page.locator(".process-next");
    }

    Locator timeline() {
        return page.locator("section[aria-labelledby='timeline-heading']");
    }

    Locator rolesAndSeverity() {
        return page.locator(".columns > .stack").last();
    }

    UpdatePage sendUpdate() {
        page.locator(".page-actions .primary").click();
        page.waitForURL("**/incident/update.xhtml?id=*");
        return new UpdatePage(page);
    }

    UpdatePage resolve() {
        link("Resolve").click();
        page.waitForURL("**/incident/update.xhtml?id=*&resolving=true");
        return new UpdatePage(page);
    }

    PostmortemPage postmortem() {
        link("Post-mortem").click();
        page.waitForURL("**/postmortem/edit.xhtml?incident=*");
        return new PostmortemPage(page);
    }

    IncidentPage changeSeverity(String level, String reason) {
        link("Change severity").click();
        page.locator("[id='change:reason']").fill(reason);
        page.locator(".severities label", new Page.LocatorOptions().setHasText(level)).click();
        return save();
    }

    /** Makes this person the communications lead. */
    IncidentPage handOverTo(String name) {
        link("Hand over").click();
        page.locator("[id='handover:communicationsLead']").selectOption(new SelectOption().setLabel(name));
        return save();
    }

    private IncidentPage save() {
        page.locator("[id$=':save']").click();
        page.waitForURL("**/incident/incident.xhtml?id=*");
        return this;
    }

    private Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)
                .setExact(true));
    }

    /** The newest message's page. */
    MessagePage newestMessage() {
        page.locator("section[aria-labelledby='messages-heading'] a.card").last().click();
        page.waitForURL("**/incident/message.xhtml?id=*");
        return new MessagePage(page);
    }
}
