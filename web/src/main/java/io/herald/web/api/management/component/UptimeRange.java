package io.herald.web.api.management.component;

import io.herald.shared.ValidationException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days that an uptime is asked for.
 *
 * @param end the last day
 * @param warnings what was changed about the request
 */
record UptimeRange(LocalDate start, LocalDate end, List<String> warnings) {

    private static final int MOST_MONTHS = 6;
    private static final int USUAL_DAYS = 90;

    /**
     * @param start year, month or day; the later of 90 days ago and the first day, when null
     * @param end likewise; today, when null
     * @param firstDay since when it is watched
     */
    static UptimeRange of(String start, String end, LocalDate firstDay, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        LocalDate usual = today.minusDays(USUAL_DAYS);
        LocalDate from = Optional.ofNullable(start).filter(text -> !text.isBlank())
                .map(text -> day("start", text, true)).orElse(usual.isBefore(firstDay) ? firstDay : usual);
        LocalDate to = Optional.ofNullable(end).filter(text -> !text.isBlank()).map(text -> day("end", text, false))
                .orElse(today);
        if (from.isBefore(firstDay)) {
            from = firstDay;
            warnings.add("Start date was adjusted to the component's start date. See range_start field in response"
                    + " for start date used.");
        }
        if (to.isAfter(today)) {
            to = today;
            warnings.add("End date was adjusted to today. See range_end field in response for end date used.");
        }
        if (from.isAfter(to)) {
            throw new ValidationException("start", "must not be after end");
        }
        if (!from.plusMonths(MOST_MONTHS).isAfter(to)) {
            throw new ValidationException("end", "must be at most six months after start");
        }
        return new UptimeRange(from, to, List.copyOf(warnings));
    }

    private static LocalDate day(String name, String text, boolean first) {
        try {
            return switch (text.length()) {
                case 4 -> first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw new ValidationException(name, "must be a year, a month or a day such as 2026-01-31");
        }
    }
}
