package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /console/incident/message.xhtml}: the exact words of one message, and a place to rework them. */
final class MessagePage {

    private final Page page;

    MessagePage(Page page) {
        this.page = page;
    }

    /** Changes the words while they wait for a manager. */
    MessagePage rework(String words) {
        page.locator("[id='message:rework']").click();
        Locator body = page.locator(".composer textarea:visible").first();
        body.waitFor();
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> body.fill(words));
        page.locator("[id='message:submit']").click();
        result().getByText("Sent to the managers").waitFor();
        return this;
    }

    Locator result() {
        return page.locator(".result").first();
    }
}
