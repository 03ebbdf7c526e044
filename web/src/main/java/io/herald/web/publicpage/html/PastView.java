package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * One line about an incident in a list by day.
 *
 * @param span from when to when, and how long
 */
record PastView(String href, String title, Optional<String> lang, String tone, String status, String impact,
        SpanView span) {

    /** What ended on one day. */
    record DayView(Moment date, List<PastView> incidents) {

        boolean hasIncidents() {
            return !incidents.isEmpty();
        }
    }

    /** The days of one month that had an incident. */
    record MonthView(String name, List<DayView> days) {}
}
