package io.herald.web.publicpage.feed;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Spoken;
import io.herald.web.publicpage.html.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The history as an RSS 2.0 feed, in one language. */
public final class RssFeed {

    private final Language language;
    private final UnaryOperator<String> markdown;

    /** @param markdown makes sanitised HTML of CommonMark */
    public RssFeed(Language language, UnaryOperator<String> markdown) {
        this.language = language;
        this.markdown = markdown;
    }

    public String of(PageSettings page, FeedScope scope) {
        Words words = Words.in(language);
        EntryHtml html = new EntryHtml(language, ZoneId.of(page.timeZone()), markdown);
        FeedWriter feed = new FeedWriter();
        feed.start("rss", Map.of("version", "2.0")).start("channel");
        feed.text("title", scope.title());
        feed.text("link", page.url());
        feed.text("description", words.get("historyDescription", page.name()));
        feed.text("language", language.tag());
        feed.text("pubDate", rfc822(FeedIncidents.lastChange(scope.entries())));
        scope.entries().forEach(entry -> item(feed, page, entry, html));
        return feed.end().end().finish();
    }

    private void item(FeedWriter feed, PageSettings page, FeedEntry entry, EntryHtml html) {
        String permalink = page.incidentUrl(entry.id());
        feed.start("item");
        feed.text("title", Spoken.in(language, entry.titles()).text());
        feed.text("description", html.of(entry));
        feed.text("pubDate", rfc822(entry.createdAt()));
        feed.text("link", permalink);
        feed.text("guid", permalink);
        feed.end();
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
