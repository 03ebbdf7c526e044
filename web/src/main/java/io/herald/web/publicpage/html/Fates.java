package io.herald.web.publicpage.html;

import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.StatusSpan;
import io.herald.incident.Uptime;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How components fared, day by day in the page's zone, and how that is said. */
final class Fates {

    private final Words words;
    private final Moments moments;

    Fates(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /**
     * The days with trouble, each with what was wrong.
     *
     * @param until not a moment beyond it
     */
    SortedMap<LocalDate, Uptime> troubled(List<StatusSpan> troubles, LocalDate first, LocalDate last, Instant until) {
        SortedMap<LocalDate, Uptime> days = new TreeMap<>();
        for (StatusSpan span : troubles) {
            Instant end = span.to().filter(until::isAfter).orElse(until);
            LocalDate from = later(first, moments.dayOf(span.from()));
            LocalDate to = earlier(last, moments.dayOf(end));
            Stream<LocalDate> touched = from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
            touched.forEach(day -> of(day, troubles, until)
                    .filter(uptime -> uptime.worst() != ComponentStatus.OPERATIONAL)
                    .ifPresent(uptime -> days.put(day, uptime)));
        }
        return days;
    }

    private Optional<Uptime> of(LocalDate day, List<StatusSpan> troubles, Instant until) {
        Instant end = moments.startOf(day.plusDays(1));
        return Uptime.between(moments.startOf(day), end.isBefore(until) ? end : until, troubles);
    }

    /** Of the days from one to another, as far as the component was watched and they are over. */
    Optional<Uptime> uptime(ComponentView component, List<StatusSpan> troubles, LocalDate first, LocalDate last,
            Instant until) {
        Instant start = moments.startOf(first);
        Instant watched = moments.watchedSince(component);
        Instant end = moments.startOf(last.plusDays(1));
        return Uptime.between(watched.isAfter(start) ? watched : start, end.isBefore(until) ? end : until, troubles);
    }

    /** For example {@code 99.98 %}. */
    String percentage(Uptime uptime) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return words.get("percent", format.format(uptime.percentage()));
    }

    /** What was wrong, the worst first, and how long. */
    String troubles(Uptime uptime) {
        return uptime.spent().entrySet().stream()
                .sorted(Map.Entry.<ComponentStatus, Duration>comparingByKey().reversed())
                .map(spent -> words.get("spent", words.get("component." + spent.getKey().wire()),
                        moments.lasting(spent.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** Days with what was wrong, newest first. */
    List<String> sentences(SortedMap<LocalDate, Uptime> troubled) {
        List<String> sentences = new ArrayList<>();
        troubled.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(day -> sentences.add(sentence(day.getKey(), day.getValue())));
        return sentences;
    }

    String sentence(LocalDate day, Uptime uptime) {
        return words.get("dayTroubles", moments.on(day).text(), troubles(uptime));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
