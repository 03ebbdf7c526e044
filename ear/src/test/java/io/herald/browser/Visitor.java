package io.herald.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** One person with one browser window and an empty profile. Reads English; the window is 1280 by 900. */
public final class Visitor {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("build.directory", "target"), "screenshots");
    private static final int SECONDS = 1000;

    private final BrowserContext context;
    private final Page page;

    Visitor(Browser browser, URI address) {
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(30 * SECONDS);
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Goes to an address relative to Herald's. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Takes the phone out of the pocket: 390 by 844. */
    public Visitor onPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    /** Sits down at the desk again. */
    public Visitor atDesk() {
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Keeps a picture of the whole page in {@code ear/target/screenshots}. */
    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Closes the window; of a journey that failed a last picture is kept. */
    void leave(Optional<String> failed) {
        failed.ifPresent(name -> photograph("failed-" + name));
        context.close();
    }
}
