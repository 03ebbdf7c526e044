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

    /** The first part in the language that is open. */
    Locator first() {
        return published(1);
    }

    /** What is to be published of a part in the language that is open. */
    Locator published(int part) {
        return page.locator("main textarea:visible:not(.internal)").nth(part - 1);
    }

    /** What stays in the house of a part in the language that is open. */
    Locator internal(int part) {
        return page.locator("main textarea.internal:visible").nth(part - 1);
    }

    /** What the guide remarks about the parts of the language that is open. */
    Locator advice() {
        return page.locator(".advice:visible");
    }

    PostmortemPage recount() {
        page.locator("[id$=':recount']:visible").click();
        page.locator(".result").getByText("The timeline stands").first().waitFor();
        return this;
    }

    PostmortemPage takeBack(String reason) {
        page.locator("[id='postmortem:reason']").fill(reason);
        page.locator("[id='postmortem:revert']").click();
        return this;
    }

    void actions() {
        page.locator(".page-actions a").first().click();
        page.waitForURL("**/followup/actions.xhtml?incident=*");
    }

    PostmortemPage submit() {
        page.locator("[id='postmortem:submit']").click();
        return this;
    }

    Locator result() {
        return page.locator(".actionbar .result");
    }
}
