package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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

    /** Lets one channel of the publication wait. */
    MessagePage hold(String channel, String reason) {
        button(channel, "Hold this channel").click();
        page.locator("[id$=':why']").fill(reason);
        page.locator("[id$=':holdNow']").click();
        return this;
    }

    MessagePage resume(String channel) {
        button(channel, "Resume").click();
        return this;
    }

    /** What became of the publication on one channel. */
    Locator channel(String name) {
        return page.locator("section[aria-labelledby='progress-heading'] .pairs > li",
                new Page.LocatorOptions().setHasText(name));
    }

    private Locator button(String channel, String name) {
        return channel(channel).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator result() {
        return page.locator(".result").first();
    }
}
