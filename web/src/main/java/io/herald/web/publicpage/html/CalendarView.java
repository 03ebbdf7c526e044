package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * The days of one component, month by month, newest first.
 *
 * @param weekdays their initials, Monday first
 */
record CalendarView(String name, String tone, String word, List<String> weekdays, List<Month> months,
        String weighting) {

    /** @param percentage empty where the component was not watched in the month */
    record Month(String name, Optional<String> percentage, List<Day> days) {}

    /**
     * @param column of the week, given for the first day only
     * @param tone none where there is nothing to say: the day is to come, or the component was not watched
     */
    record Day(int number, Optional<Integer> column, Optional<String> tone, Optional<Trouble> trouble) {}

    /** @param href of the incident that was the cause, where there is one */
    record Trouble(String text, Optional<String> href) {}
}
