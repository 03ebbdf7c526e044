package io.herald.browser;

import com.microsoft.playwright.Page;

/** {@code /console/incident/declare.xhtml}: what is broken, what it affects, what people will read. */
final class DeclarePage {

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

    IncidentPage arrive() {
        page.waitForURL("**/incident/incident.xhtml?id=*");
        return new IncidentPage(page);
    }
}
