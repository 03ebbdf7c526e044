package io.herald.web.publicpage.feed;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Spoken;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The history as an Atom feed (RFC 4287), in one language. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Language language;
    private final UnaryOperator<String> markdown;

    /** @param markdown makes sanitised HTML of CommonMark */
    public AtomFeed(Language language, UnaryOperator<String> markdown) {
        this.language = language;
        this.markdown = markdown;
    }

    public String of(PageSettings page, FeedScope scope) {
        String host = URI.create(page.url()).getHost();
        EntryHtml html = new EntryHtml(language, ZoneId.of(page.timeZone()), markdown);
        FeedWriter feed = new FeedWriter();
        feed.start("feed", Map.of("xmlns", ATOM, "xml:lang", language.tag()));
        feed.text("id", "tag:" + host + ",2005:" + scope.stem());
        feed.empty("link", Map.of("rel", "alternate", "type", "text/html", "href", page.url()));
        feed.empty("link", Map.of("rel", "self", "type", "application/atom+xml", "href",
                page.url() + Links.pinned(language, scope.stem() + ".atom")));
        feed.text("title", scope.title());
        feed.text("updated", FeedIncidents.lastChange(scope.entries()).truncatedTo(ChronoUnit.SECONDS).toString());
        feed.start("author").text("name", page.name()).end();
        scope.entries().forEach(entry -> entry(feed, page, host, entry, html));
        return feed.end().finish();
    }

    private void entry(FeedWriter feed, PageSettings page, String host, FeedEntry entry, EntryHtml html) {
        feed.start("entry");
        feed.text("id", "tag:" + host + ",2005:Incident/" + entry.id().value());
        feed.text("published", entry.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
        feed.text("updated", entry.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        feed.empty("link",
                Map.of("rel", "alternate", "type", "text/html", "href", page.incidentUrl(entry.id())));
        feed.text("title", Spoken.in(language, entry.titles()).text());
        feed.text("content", Map.of("type", "html"), html.of(entry));
        feed.end();
    }
}
