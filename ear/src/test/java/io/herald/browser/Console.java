package io.herald.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.herald.it.HeraldUnderTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The console as one logged-in person uses it; hears everything that the browser complains about. */
final class Console {

    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Console(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + " " + message.text());
            }
        });
    }

    static Console logIn(Visitor visitor, HeraldUnderTest herald, String role) {
        var console = new Console(visitor.open("/console/"));
        var login = herald.logins().login(role);
        console.page.locator("[id='login:username']").fill(login.user());
        console.page.locator("[id='login:password']").fill(login.password());
        console.page.locator("[id='login:enter']").click();
        console.page.locator("main h1").waitFor();
        console.page.locator("[id='session:leave']").waitFor();
        return console;
    }

    DeclarePage declare() {
        page.navigate("/console/incident/declare.xhtml");
        return new DeclarePage(page);
    }

    InboxPage inbox() {
        page.navigate("/console/approval/inbox.xhtml");
        return new InboxPage(page);
    }

    ChannelsPage channels() {
        page.navigate("/console/channel/channels.xhtml");
        return new ChannelsPage(page);
    }

    /** Reads and approves the newest waiting text of this incident. */
    void approve(String reference) {
        InboxPage inbox = inbox().open(reference).approve();
        inbox.result().getByText("Approved").waitFor();
    }

    /** The rows of the incident board about this incident. */
    Locator board(String show, String reference) {
        page.navigate("/console/incident/board.xhtml");
        page.locator("[id='board:show']").selectOption(show);
        return page.locator("[id='board:table'] tbody tr", new Page.LocatorOptions().setHasText(reference));
    }

    IncidentPage incident(String reference) {
        board("all", reference).locator("a").first().click();
        page.waitForURL("**/incident/incident.xhtml?id=*");
        return new IncidentPage(page);
    }

    /** What the public can read about this incident. */
    String publicIncident(String reference) {
        incident(reference);
        return page.request().get("/incidents/" + page.url().replaceFirst(".*id=", "")).text();
    }

    /** @return the status that the page answered with */
    int open(String path) {
        return page.navigate(path).status();
    }

    void speakFrench() {
        page.locator("[id='switches:fr']").click();
        page.locator("html[lang='fr']").waitFor();
    }

    void goDark() {
        page.locator("[data-theme-switch]").click();
        page.locator("html[data-theme='dark']").waitFor();
    }

    Page page() {
        return page;
    }

    /** Errors and warnings of the browser, among them every violation of the Content-Security-Policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
