package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /console/incident/declare.xhtml}: what is broken, what it affects, what people will read. */
final class DeclarePage {

    private static final Pattern REFERENCE = Pattern.compile("INC-\\d{4}-\\d{4,}");

    private final Page page;
    private final Composer composer;

    DeclarePage(Page page) {
        this.page = page;
        this.composer = new Composer(page);
    }

    DeclarePage titled(String title) {
        page.locator("[id='declare:title']").fill(title);
        page.waitForResponse(response -> response.request().method().equals("POST"),
                () -> page.locator("[id='declare:title']").blur());
        composer.fillPlaceholders("12");
        return this;
    }

    DeclarePage inOwnWords(String words) {
        composer.writeOwnWords(words);
        return this;
    }

    String promise() {
        return composer.promise();
    }

    /** Clicks the main button; the incident's page follows. */
    void click() {
        composer.send();
    }

    /**
     * Sends own words to the managers; the incident's page follows.
     *
     * @return the incident's reference, which the page says
     */
    String send() {
        click();
        Locator result = arrive().result();
        result.getByText("waits for a manager").waitFor();
        Matcher reference = REFERENCE.matcher(result.innerText());
        if (!reference.find()) {
            throw new AssertionError("no reference in: " + result.innerText());
        }
        return reference.group();
    }

    IncidentPage arrive() {
        page.waitForURL("**/incident/incident.xhtml?id=*");
        return new IncidentPage(page);
    }
}
