package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /console/channel/channel.xhtml}: the settings of one channel, and what its provider says of them. */
final class ChannelSettingsPage {

    private final Page page;

    ChannelSettingsPage(Page page) {
        this.page = page;
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    void save() {
        page.locator("[id='settings:save']").click();
        result().getByText("Saved").waitFor();
    }

    /** @return the provider's answer */
    Locator test() {
        page.locator("[id='settings:test']").click();
        return page.locator("[id='settings:answer']");
    }

    /** Removes the secret that was saved. */
    void removeSecret() {
        page.getByLabel("Remove the saved value").first().check();
        save();
    }

    Locator result() {
        return page.locator(".actionbar .result");
    }
}
