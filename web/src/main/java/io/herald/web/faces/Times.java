package io.herald.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/**
 * Instants as people read them: how long ago or how long still, with the exact time for the tooltip. Every method
 * takes an {@link Instant} or an {@link Optional} of one and answers an empty text for nothing.
 */
@Named("times")
@RequestScoped
public class Times {

    private static final long SOON_SECONDS = 5 * 60;

    @Inject
    Clock clock;

    @Inject
    Texts text;

    /** @return "3 minutes ago", "in 2 hours", "just now" */
    public String relative(Object moment) {
        return at(moment).map(this::relativeTo).orElse("");
    }

    /** @return date and time in full, with the zone, in the person's language */
    public String exact(Object moment) {
        var zone = ZoneId.systemDefault();
        return at(moment).map(when -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(text.locale()).withZone(zone).format(when) + " "
                + DateTimeFormatter.ofPattern("zzz", text.locale()).withZone(zone).format(when)).orElse("");
    }

    /** @return hour and minute only, for timelines within a day */
    public String clockTime(Object moment) {
        return at(moment).map(when -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(text.locale())
                .withZone(ZoneId.systemDefault()).format(when)).orElse("");
    }

    /** @return day, month and year, for headings and lists of older things */
    public String day(Object moment) {
        return at(moment).map(when -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(text.locale())
                .withZone(ZoneId.systemDefault()).format(when)).orElse("");
    }

    /** @return day, month and year of a day that is the same everywhere */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(text.locale()).format(day);
    }

    public String iso(Object moment) {
        return at(moment).map(Instant::toString).orElse("");
    }

    /** @return late, soon (within five minutes) or ok: the tone of a deadline; empty when there is none */
    public String urgency(Object due) {
        return at(due).map(when -> {
            long left = Duration.between(clock.instant(), when).toSeconds();
            return left < 0 ? "late" : left < SOON_SECONDS ? "soon" : "ok";
        }).orElse("");
    }

    public boolean known(Object moment) {
        return at(moment).isPresent();
    }

    /** @param span a {@link Duration} or an {@link Optional} of one */
    public String span(Object span) {
        Object inner = span instanceof Optional<?> maybe ? maybe.orElse(null) : span;
        return inner instanceof Duration known ? length(known.toSeconds()) : "";
    }

    /** @return "45 s", "12 min", "2 h 05 min", "3 d 4 h" */
    public String length(long seconds) {
        var span = Duration.ofSeconds(seconds);
        if (span.toMinutes() < 1) {
            return text.with("time.seconds", span.toSeconds());
        }
        if (span.toHours() < 1) {
            return text.with("time.minutes", span.toMinutes());
        }
        return span.toDays() < 1 ? text.with("time.hours", span.toHours(), span.toMinutesPart())
                : text.with("time.days", span.toDays(), span.toHoursPart());
    }

    private String relativeTo(Instant when) {
        long seconds = Duration.between(clock.instant(), when).toSeconds();
        if (Math.abs(seconds) < 45) {
            return text.get("time.now");
        }
        long minutes = Math.round(Math.abs(seconds) / 60.0);
        String direction = seconds < 0 ? "time.ago." : "time.in.";
        if (minutes < 60) {
            return text.with(direction + "minutes", minutes);
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 36 ? text.with(direction + "hours", hours)
                : text.with(direction + "days", Math.round(hours / 24.0));
    }

    private static Optional<Instant> at(Object moment) {
        Object inner = moment instanceof Optional<?> maybe ? maybe.orElse(null) : moment;
        return inner instanceof Instant when ? Optional.of(when) : Optional.empty();
    }
}
