package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * Incidents month by month, newest first.
 *
 * @param older the way back in time
 * @param newer the way on in time
 */
record HistoryView(String headline, List<PastView.MonthView> months, Optional<MonthLink> older,
        Optional<MonthLink> newer) {

    boolean hasMonths() {
        return !months.isEmpty();
    }

    boolean hasNeighbours() {
        return older.isPresent() || newer.isPresent();
    }

    record MonthLink(String name, String href) {}
}
