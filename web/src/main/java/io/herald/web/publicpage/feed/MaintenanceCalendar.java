package io.herald.web.publicpage.feed;

import io.herald.incident.ComponentView;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicStatus;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Spoken;
import io.herald.web.publicpage.html.Words;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Planned maintenance as a calendar to subscribe to (iCalendar, RFC 5545), in one language. An event keeps its UID for
 * life, raises its SEQUENCE with every change, and stays in the calendar as cancelled when it does not take place. All
 * times are in UTC, which every program shows in the reader's zone.
 */
public final class MaintenanceCalendar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** Octets of a line without its end (RFC 5545, section 3.1). */
    private static final int LONGEST_LINE = 75;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private MaintenanceCalendar(Language language) {
        this.language = language;
    }

    public static String of(PublicStatus status, Language language) {
        MaintenanceCalendar calendar = new MaintenanceCalendar(language);
        PageSettings page = status.page();
        Words words = Words.in(language);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Herald//Status page//" + language.tag().toUpperCase(Locale.ROOT));
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(words.get("maintenanceCalendar", page.name())));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.line("X-PUBLISHED-TTL:PT1H");
        status.maintenances().all().forEach(maintenance -> calendar.event(maintenance, status, words));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(PublicMaintenance maintenance, PublicStatus status, Words words) {
        PageSettings page = status.page();
        String host = URI.create(page.url()).getHost();
        Instant end = maintenance.endedAt().filter(maintenance.startsAt()::isBefore).orElse(maintenance.endsAt());
        boolean cancelled = maintenance.status() == MaintenanceStatus.CANCELLED;
        line("BEGIN:VEVENT");
        line("UID:" + maintenance.id().value() + "@" + host);
        line("DTSTAMP:" + TIME.format(maintenance.updatedAt()));
        line("CREATED:" + TIME.format(maintenance.createdAt()));
        line("LAST-MODIFIED:" + TIME.format(maintenance.updatedAt()));
        line("SEQUENCE:" + maintenance.sequence());
        line("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line("DTSTART:" + TIME.format(maintenance.startedAt().orElse(maintenance.startsAt())));
        line("DTEND:" + TIME.format(cancelled ? maintenance.endsAt() : end));
        line("SUMMARY:" + escaped(Spoken.in(language, maintenance.titles()).text()));
        line("DESCRIPTION:" + escaped(words.get("status." + maintenance.status().wire()) + "\n\n" + Markdown
                .toPlainText(Spoken.in(language, maintenance.updates().getFirst().texts()).text().bodyMarkdown())));
        line("CATEGORIES:" + status.groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> maintenance.components().contains(component.id())).map(ComponentView::name)
                .map(MaintenanceCalendar::escaped).collect(Collectors.joining(",")));
        line("URL:" + page.url() + Links.pinned(language, Links.incident(maintenance.id())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.strip().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folds between characters, so that none is torn apart. */
    private void line(String content) {
        int octets = 0;
        for (int codePoint : content.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
    }
}
