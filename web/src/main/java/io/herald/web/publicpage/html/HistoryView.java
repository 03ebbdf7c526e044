package io.herald.web.publicpage.html;

import java.util.List;

/** Incidents month by month, newest first. */
record HistoryView(List<PastView.MonthView> months) {

    boolean hasMonths() {
        return !months.isEmpty();
    }
}
