package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Template, placeholders and words: the part that declaring, updating and reworking have in common. */
final class Composer {

    private final Page page;

    Composer(Page page) {
        this.page = page;
    }

    /** Gives every placeholder some value, so that nothing is missing. */
    void fillPlaceholders(String value) {
        for (Locator input : page.locator(".composer input[id$=':value']").all()) {
            afterUpdate(() -> input.fill(value));
        }
    }

    /** Opens the words on screen for changing, and writes others. */
    void writeOwnWords(String words) {
        afterUpdate(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change the words"))
                .first().click());
        Locator body = page.locator(".composer textarea:visible").first();
        body.waitFor();
        afterUpdate(() -> body.fill(words));
    }

    /** Takes no template, and says it in English. */
    void sayFreely(String title, String words) {
        afterUpdate(() -> page.locator("[id$=':template']").selectOption("free"));
        Locator heading = page.locator(".composer [role=tabpanel]:visible input[id$=':title']");
        heading.waitFor();
        afterUpdate(() -> heading.fill(title));
        afterUpdate(() -> page.locator(".composer textarea:visible").first().fill(words));
    }

    /** The label of the main button, which says what will happen. */
    String promise() {
        return page.locator(".actionbar .primary").innerText();
    }

    void send() {
        page.locator(".actionbar .primary").click();
    }

    /** Acts, and waits until the page has been told what that changed. */
    private void afterUpdate(Runnable act) {
        page.waitForResponse(response -> response.request().method().equals("POST"), act);
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
