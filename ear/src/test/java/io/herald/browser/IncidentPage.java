package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

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

    /** The newest message's page. */
    MessagePage newestMessage() {
        page.locator("section[aria-labelledby='messages-heading'] a.card").last().click();
        page.waitForURL("**/incident/message.xhtml?id=*");
        return new MessagePage(page);
    }
}
