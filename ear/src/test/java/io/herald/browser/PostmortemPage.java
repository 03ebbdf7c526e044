package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /console/postmortem/edit.xhtml}: the guided editor with its four parts in each language. */
final class PostmortemPage {

    private final Page page;

    PostmortemPage(Page page) {
        this.page = page;
    }

    /** Fills the four parts in each language. */
    PostmortemPage write(String words) {
        for (Locator tab : page.locator("main [role=tab]").all()) {
            tab.click();
            for (Locator part : page.locator("main textarea:visible").all()) {
                part.fill(words);
            }
        }
        return this;
    }

    PostmortemPage submit() {
        page.locator("[id='postmortem:submit']").click();
        return this;
    }

    Locator result() {
        return page.locator(".actionbar .result");
    }
}
