package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /console/channel/channels.xhtml}: one card per channel, and the switch for everything. */
final class ChannelsPage {

    private final Page page;

    ChannelsPage(Page page) {
        this.page = page;
    }

    Locator card(String channel) {
        return page.locator(".channel-card", new Page.LocatorOptions().setHas(page.getByRole(AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(channel).setExact(true))));
    }

    ChannelsPage pause(String channel, String reason) {
        button(card(channel), "Pause").click();
        return hold(reason);
    }

    ChannelsPage goOn(String channel) {
        button(card(channel), "Let it go on").click();
        return this;
    }

    ChannelsPage holdEverything(String reason) {
        page.locator("[id='channels:holdAll']").click();
        return hold(reason);
    }

    ChannelsPage letEverythingGoOn() {
        page.locator("[id='channels:goOnAll']").click();
        return this;
    }

    private ChannelsPage hold(String reason) {
        page.locator("[id='channels:reason']").fill(reason);
        page.locator("[id='channels:pause']").click();
        return this;
    }

    ChannelSettingsPage settings(String channel) {
        card(channel).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Settings")).click();
        page.waitForURL("**/channel/channel.xhtml?key=*");
        return new ChannelSettingsPage(page);
    }

    Locator result() {
        return page.locator(".result").first();
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
