package io.herald.browser;

import com.microsoft.playwright.Page;

/** {@code /console/incident/update.xhtml}: the next public word about an incident, or the last one. */
final class UpdatePage {

    private final Page page;
    private final Composer composer;

    UpdatePage(Page page) {
        this.page = page;
        this.composer = new Composer(page);
    }

    UpdatePage say(String title, String words) {
        composer.sayFreely(title, words);
        return this;
    }

    /** Sends it to the managers; the incident's page follows. */
    IncidentPage ask() {
        composer.send();
        page.waitForURL("**/incident/incident.xhtml?id=*");
        return new IncidentPage(page);
    }
}
