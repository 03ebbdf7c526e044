package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * The percentages of all components for the last months.
 *
 * @param months names, oldest first
 */
record UptimeView(List<String> months, List<GroupRows> groups, String weighting) {

    boolean hasGroups() {
        return !groups.isEmpty();
    }

    record GroupRows(String name, List<Row> rows) {}

    /** @param cells one for each month; empty where the component was not watched */
    record Row(String name, String href, List<Cell> cells) {}

    record Cell(Optional<String> percentage) {}
}
