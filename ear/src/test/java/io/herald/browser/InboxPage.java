package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /console/approval/inbox.xhtml}: what waits for a manager, and the text that is open. */
final class InboxPage {

    private final Page page;

    InboxPage(Page page) {
        this.page = page;
    }

    /** Opens the waiting text of the incident with this reference. */
    InboxPage open(String reference) {
        cards(reference).first().click();
        page.locator(".submitted .facts", new Page.LocatorOptions().setHasText(reference)).waitFor();
        return this;
    }

    /** The waiting texts of this incident in the list. */
    Locator cards(String reference) {
        return page.locator(".inbox-list .card", new Page.LocatorOptions().setHasText(reference));
    }

    Locator comment() {
        return page.locator("[id='decision:comment']");
    }

    /** The words before the approver, with title, facts and differences. */
    Locator text() {
        return page.locator(".submitted");
    }

    Locator approveButton() {
        return page.locator(".approve");
    }

    InboxPage approve() {
        approveButton().click();
        return this;
    }

    InboxPage askForChanges(String why) {
        comment().fill(why);
        page.locator("[id='decision:changes']").click();
        return this;
    }

    InboxPage claim() {
        page.locator("[id='decision:claim']").click();
        page.locator("[id='decision:release']").waitFor();
        return this;
    }

    InboxPage release() {
        page.locator("[id='decision:release']").click();
        page.locator("[id='decision:claim']").waitFor();
        return this;
    }

    Locator result() {
        return page.locator(".actionbar .result");
    }
}
