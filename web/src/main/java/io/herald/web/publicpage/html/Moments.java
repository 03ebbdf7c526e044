package io.herald.web.publicpage.html;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

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
        return new Moment(instant.truncatedTo(ChronoUnit.SECONDS).toString(), dateTime.format(instant));
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

    /** From when to when, and how long; short where both fall on one day. */
    String span(Instant from, Instant to) {
        if (dayOf(from).equals(dayOf(to))) {
            return words.get("span", lasting(from, to), time.format(from), timeZone.format(to));
        }
        return words.get("span", lasting(from, to), dateTime.format(from), dateTime.format(to));
    }

    /** A duration in its two largest units, at least a minute. */
    String lasting(Instant from, Instant to) {
        Duration duration = Duration.between(from, to);
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
