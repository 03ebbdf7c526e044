package io.herald.web.publicpage.html;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentView;
import io.herald.incident.PublicStatus;
import io.herald.incident.ReadPublicStatus;
import io.herald.incident.StatusSpan;
import io.herald.incident.Uptime;
import io.herald.web.publicpage.html.UptimeView.Cell;
import io.herald.web.publicpage.html.UptimeView.GroupRows;
import io.herald.web.publicpage.html.UptimeView.Row;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Makes the tables and calendars of uptime. */
final class Uptimes {

    private static final int MONTHS_IN_TABLE = 3;

    private final Fates fates;
    private final Words words;
    private final Moments moments;
    private final Links links;

    Uptimes(Fates fates, Words words, Moments moments, Links links) {
        this.fates = fates;
        this.words = words;
        this.moments = moments;
        this.links = links;
    }

    UptimeView table(PublicStatus status, Instant now) {
        YearMonth current = YearMonth.from(moments.dayOf(now));
        List<YearMonth> months = IntStream.range(0, MONTHS_IN_TABLE)
                .mapToObj(back -> current.minusMonths(MONTHS_IN_TABLE - 1L - back)).toList();
        List<GroupRows> groups = status.groups().stream()
                .map(group -> new GroupRows(group.name(), rows(group, months, status.history(), now)))
                .filter(group -> !group.rows().isEmpty()).toList();
        return new UptimeView(months.stream().map(moments::in).toList(), groups, weighting());
    }

    private List<Row> rows(ComponentGroupView group, List<YearMonth> months, ComponentHistory history, Instant now) {
        return group.components().stream().filter(ComponentView::showcase)
                .map(component -> new Row(component.name(),
                        links.href(words.language(), Links.uptime(component.id())),
                        months.stream().map(month -> new Cell(percentage(component, history, month, now))).toList()))
                .toList();
    }

    private Optional<String> percentage(ComponentView component, ComponentHistory history, YearMonth month,
            Instant now) {
        return fates.uptime(component, history.of(component.id()), month.atDay(1), month.atEndOfMonth(), now)
                .map(fates::percentage);
    }

    CalendarView calendar(ComponentView component, ComponentHistory history, Instant now) {
        YearMonth current = YearMonth.from(moments.dayOf(now));
        StateView state = StateView.of(component.name(), component.status(), words);
        List<String> weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW, words.language().locale())).toList();
        return new CalendarView(state.name(), state.tone(), state.word(), weekdays,
                IntStream.range(0, ReadPublicStatus.MONTHS_OF_HISTORY).mapToObj(current::minusMonths)
                        .map(month -> month(component, history, month, now)).toList(),
                weighting());
    }

    private CalendarView.Month month(ComponentView component, ComponentHistory history, YearMonth month, Instant now) {
        List<StatusSpan> troubles = history.of(component.id());
        SortedMap<LocalDate, Uptime> troubled = fates.troubled(troubles, month.atDay(1), month.atEndOfMonth(), now);
        LocalDate watched = moments.dayOf(moments.watchedSince(component));
        LocalDate today = moments.dayOf(now);
        List<CalendarView.Day> days = IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay)
                .map(day -> day(day, !day.isBefore(watched) && !day.isAfter(today),
                        Optional.ofNullable(troubled.get(day)), troubles))
                .toList();
        return new CalendarView.Month(moments.in(month), percentage(component, history, month, now), days);
    }

    private CalendarView.Day day(LocalDate day, boolean watched, Optional<Uptime> uptime, List<StatusSpan> troubles) {
        Optional<Integer> column = day.getDayOfMonth() == 1 ? Optional.of(day.getDayOfWeek().getValue())
                : Optional.empty();
        if (!watched) {
            return new CalendarView.Day(day.getDayOfMonth(), column, Optional.empty(), Optional.empty());
        }
        return new CalendarView.Day(day.getDayOfMonth(), column,
                Optional.of(uptime.map(known -> Tone.of(known.worst())).orElse(Tone.OPERATIONAL).css()),
                uptime.map(known -> new CalendarView.Trouble(fates.troubles(known), cause(day, known, troubles))));
    }

    /** The incident behind the worst of a day. */
    private Optional<String> cause(LocalDate day, Uptime uptime, List<StatusSpan> troubles) {
        return troubles.stream().filter(span -> span.status() == uptime.worst())
                .filter(span -> span.touches(moments.startOf(day), moments.startOf(day.plusDays(1))))
                .flatMap(span -> span.cause().stream()).findFirst()
                .map(incident -> links.href(words.language(), Links.incident(incident)));
    }

    private String weighting() {
        return words.get("weighting", Math.round(100 * Uptime.WEIGHT_OF_PARTIAL_OUTAGE));
    }
}
