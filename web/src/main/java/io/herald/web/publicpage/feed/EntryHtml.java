package io.herald.web.publicpage.feed;

import io.herald.shared.Language;
import io.herald.web.publicpage.html.Spoken;
import io.herald.web.publicpage.html.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The content of an entry: one block for each update, newest first, made of the time, the status as the first strong
 * element, and the words. Readers of Statuspage's feeds look for the status there.
 */
final class EntryHtml {

    private final Language language;
    private final Words words;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final DateTimeFormatter zoneName;
    private final UnaryOperator<String> markdown;

    EntryHtml(Language language, ZoneId zone, UnaryOperator<String> markdown) {
        Locale locale = language.locale();
        this.language = language;
        this.words = Words.in(language);
        this.month = DateTimeFormatter.ofPattern("MMM", locale).withZone(zone);
        this.day = DateTimeFormatter.ofPattern("d", locale).withZone(zone);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone);
        this.zoneName = DateTimeFormatter.ofPattern("z", locale).withZone(zone);
        this.markdown = markdown;
    }

    String of(FeedEntry entry) {
        StringBuilder html = new StringBuilder();
        entry.updates().forEach(update -> append(html, update));
        return html.toString();
    }

    private void append(StringBuilder html, FeedEntry.Said update) {
        Instant at = update.at();
        html.append("<p><small>").append(month.format(at)).append(" <var data-var=\"date\">").append(day.format(at))
                .append("</var>, <var data-var=\"time\">").append(time.format(at)).append("</var> ")
                .append(zoneName.format(at)).append("</small><br><strong>")
                .append(words.get("status." + update.status())).append("</strong> - </p>")
                .append(markdown.apply(Spoken.in(language, update.texts()).text().bodyMarkdown()));
    }
}
