package io.herald.web.publicpage.html;

import io.herald.incident.PublicIncident;
import io.herald.web.publicpage.html.PastView.DayView;
import io.herald.web.publicpage.html.PastView.MonthView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sorts incidents into days of the page's zone: by the day they ended, or began where they have not ended. */
final class Calendar {

    private final Moments moments;
    private final IncidentViews views;

    Calendar(Moments moments, IncidentViews views) {
        this.moments = moments;
        this.views = views;
    }

    /** The last days, newest first, each with or without incidents. */
    List<DayView> lastDays(Collection<PublicIncident> incidents, LocalDate today, int count) {
        Map<LocalDate, List<PublicIncident>> byDay = byDay(incidents);
        return IntStream.range(0, count).mapToObj(today::minusDays)
                .map(day -> view(day, byDay.getOrDefault(day, List.of()))).toList();
    }

    /** Every month and day that had an incident, newest first. */
    List<MonthView> months(Collection<PublicIncident> incidents) {
        Map<YearMonth, List<DayView>> byMonth = new TreeMap<>(Comparator.reverseOrder());
        byDay(incidents).forEach((day, ofDay) -> byMonth
                .computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(view(day, ofDay)));
        return byMonth.entrySet().stream()
                .map(entry -> new MonthView(moments.in(entry.getKey()), entry.getValue())).toList();
    }

    private DayView view(LocalDate day, List<PublicIncident> incidents) {
        return new DayView(moments.on(day), incidents.stream().map(views::line).toList());
    }

    private Map<LocalDate, List<PublicIncident>> byDay(Collection<PublicIncident> incidents) {
        Map<LocalDate, List<PublicIncident>> byDay = new TreeMap<>(Comparator.reverseOrder());
        incidents.stream().sorted(Comparator.comparing(PublicIncident::startedAt).reversed())
                .forEach(incident -> byDay.computeIfAbsent(dayOf(incident), day -> new ArrayList<>()).add(incident));
        return byDay;
    }

    LocalDate dayOf(PublicIncident incident) {
        return moments.dayOf(incident.resolvedAt().orElse(incident.startedAt()));
    }
}
