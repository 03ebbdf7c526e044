package io.herald.web.publicpage.html;

import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.web.publicpage.html.PastView.DayView;
import io.herald.web.publicpage.html.PastView.MonthView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sorts incidents and past maintenances into days of the page's zone: by the day they ended, or began where they have
 * not ended.
 */
final class Calendar {

    private final Moments moments;
    private final IncidentViews views;
    private final MaintenanceViews maintenanceViews;

    Calendar(Moments moments, IncidentViews views, MaintenanceViews maintenanceViews) {
        this.moments = moments;
        this.views = views;
        this.maintenanceViews = maintenanceViews;
    }

    /** Something that a day has a line about. */
    private record Entry(Instant began, LocalDate day, PastView line) {}

    /** The last days, newest first, each with or without incidents. */
    List<DayView> lastDays(Collection<PublicIncident> incidents, Collection<PublicMaintenance> maintenances,
            LocalDate today, int count) {
        Map<LocalDate, List<PastView>> byDay = byDay(incidents, maintenances);
        return IntStream.range(0, count).mapToObj(today::minusDays)
                .map(day -> new DayView(moments.on(day), byDay.getOrDefault(day, List.of()))).toList();
    }

    /** Every month and day that had an incident or maintenance, newest first. */
    List<MonthView> months(Collection<PublicIncident> incidents, Collection<PublicMaintenance> maintenances) {
        Map<YearMonth, List<DayView>> byMonth = new TreeMap<>(Comparator.reverseOrder());
        byDay(incidents, maintenances).forEach((day, lines) -> byMonth
                .computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                .add(new DayView(moments.on(day), lines)));
        return byMonth.entrySet().stream()
                .map(entry -> new MonthView(moments.in(entry.getKey()), entry.getValue())).toList();
    }

    private Map<LocalDate, List<PastView>> byDay(Collection<PublicIncident> incidents,
            Collection<PublicMaintenance> maintenances) {
        Stream<Entry> troubles = incidents.stream()
                .map(incident -> new Entry(incident.startedAt(), dayOf(incident), views.line(incident)));
        Stream<Entry> plans = maintenances.stream().map(maintenance -> new Entry(maintenance.startsAt(),
                moments.dayOf(maintenance.day()), maintenanceViews.line(maintenance)));
        Map<LocalDate, List<PastView>> byDay = new TreeMap<>(Comparator.reverseOrder());
        Stream.concat(troubles, plans).sorted(Comparator.comparing(Entry::began).reversed()).forEach(
                entry -> byDay.computeIfAbsent(entry.day(), day -> new ArrayList<>()).add(entry.line()));
        return byDay;
    }

    LocalDate dayOf(PublicIncident incident) {
        return moments.dayOf(incident.resolvedAt().orElse(incident.startedAt()));
    }
}
