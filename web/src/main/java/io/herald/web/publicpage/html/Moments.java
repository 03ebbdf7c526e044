package io.herald.web.publicpage.html;

import io.herald.incident.ComponentView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says times in the page's zone and in one language. */
final class Moments {

    private final Words words;
    private final ZoneId zone;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter time;
    private final DateTimeFormatter timeZone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Moments(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        this.dateTime = formatter("pattern.dateTime");
        this.time = formatter("pattern.time");
        this.timeZone = formatter("pattern.timeZone");
        this.day = formatter("pattern.day");
        this.month = formatter("pattern.month");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(words.get(pattern), words.language().locale()).withZone(zone);
    }

    /** Date, time and name of the zone. */
    Moment at(Instant instant) {
        return moment(instant, dateTime);
    }

    private static Moment moment(Instant instant, DateTimeFormatter form) {
        return new Moment(instant.truncatedTo(ChronoUnit.SECONDS).toString(), form.format(instant));
    }

    Moment on(LocalDate date) {
        return new Moment(date.toString(), capitalised(day.format(date)));
    }

    String in(YearMonth yearMonth) {
        return capitalised(month.format(yearMonth));
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** When the day of an instant ends. */
    Instant endOfDay(Instant instant) {
        return dayOf(instant).plusDays(1).atStartOfDay(zone).toInstant();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant watchedSince(ComponentView component) {
        return component.watchedSince(zone);
    }

    /** From when to when, and how long; without the day where both fall on one. */
    SpanView span(Instant from, Instant to) {
        boolean oneDay = dayOf(from).equals(dayOf(to));
        return new SpanView(Optional.empty(), oneDay ? moment(from, time) : at(from),
                Optional.of(oneDay ? moment(to, timeZone) : at(to)), Optional.of(lasting(from, to)), oneDay);
    }

    /** From when on, with no end yet. */
    SpanView since(Instant from) {
        return new SpanView(Optional.of(words.get("since")), at(from), Optional.empty(), Optional.empty(), false);
    }

    String lasting(Instant from, Instant to) {
        return lasting(Duration.between(from, to));
    }

    /** A duration in its two largest units, at least a minute. */
    String lasting(Duration duration) {
        if (duration.toDays() > 0) {
            return words.get("daysHours", duration.toDays(), duration.toHoursPart());
        }
        if (duration.toHours() > 0) {
            return words.get("hoursMinutes", duration.toHours(), duration.toMinutesPart());
        }
        return words.get("minutes", Math.max(1, duration.toMinutes()));
    }

    /** The zone's name with its id, so that nobody has to know an abbreviation; UTC is its own name. */
    String zoneName() {
        if (zone.getRules().isFixedOffset()) {
            return zone.getDisplayName(TextStyle.SHORT, words.language().locale());
        }
        String name = zone.getDisplayName(TextStyle.FULL, words.language().locale());
        return name.equals(zone.getId()) ? name : name + " (" + zone.getId() + ")";
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(words.language().locale()) + text.substring(1);
    }
}
