package io.herald.web.publicpage.feed;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Spoken;
import io.herald.web.publicpage.html.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** The history as a JSON Feed (version 1.1), in one language. */
public final class JsonFeed {

    private final Language language;
    private final UnaryOperator<String> markdown;

    /** @param markdown makes sanitised HTML of CommonMark */
    public JsonFeed(Language language, UnaryOperator<String> markdown) {
        this.language = language;
        this.markdown = markdown;
    }

    public String of(PageSettings page, FeedScope scope) {
        Words words = Words.in(language);
        EntryHtml html = new EntryHtml(language, ZoneId.of(page.timeZone()), markdown);
        JsonArrayBuilder items = Json.createArrayBuilder();
        scope.entries().forEach(entry -> items.add(item(page, entry, html)));
        return Json.createObjectBuilder().add("version", "https://jsonfeed.org/version/1.1")
                .add("title", scope.title())
                .add("home_page_url", page.url() + Links.pinned(language, Links.HOME))
                .add("feed_url", page.url() + Links.pinned(language, scope.stem() + ".json"))
                .add("description", words.get("historyDescription", page.name())).add("language", language.tag())
                .add("authors", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", page.name())))
                .add("items", items).build().toString();
    }

    private JsonObjectBuilder item(PageSettings page, FeedEntry entry, EntryHtml html) {
        String permalink = page.incidentUrl(entry.id());
        return Json.createObjectBuilder().add("id", permalink).add("url", permalink)
                .add("title", Spoken.in(language, entry.titles()).text()).add("content_html", html.of(entry))
                .add("date_published", entry.createdAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("date_modified", entry.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("tags", Json.createArrayBuilder().add(entry.status()).add(entry.impact()));
    }
}
