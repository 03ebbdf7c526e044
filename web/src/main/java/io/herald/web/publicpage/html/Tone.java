package io.herald.web.publicpage.html;

import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.web.api.statuspage.PageStatus;
import java.util.Locale;

/** Which colour and icon a state has; both follow the name, the word beside them tells the same. */
enum Tone {
    OPERATIONAL, DEGRADED, PARTIAL, MAJOR, MAINTENANCE;

    /** Name of the CSS class and, after {@code i-}, of the icon. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tone of(ComponentStatus status) {
        return switch (status) {
            case OPERATIONAL -> OPERATIONAL;
            case DEGRADED_PERFORMANCE -> DEGRADED;
            case PARTIAL_OUTAGE -> PARTIAL;
            case MAJOR_OUTAGE -> MAJOR;
            case UNDER_MAINTENANCE -> MAINTENANCE;
        };
    }

    static Tone of(Impact impact) {
        return switch (impact) {
            case NONE -> MAINTENANCE;
            case MINOR -> DEGRADED;
            case MAJOR -> PARTIAL;
            case CRITICAL -> MAJOR;
        };
    }

    static Tone of(PageStatus status) {
        return switch (status) {
            case ALL_OPERATIONAL -> OPERATIONAL;
            case UNDER_MAINTENANCE -> MAINTENANCE;
            case PARTIALLY_DEGRADED, DEGRADED, MINOR_OUTAGE -> DEGRADED;
            case PARTIAL_OUTAGE -> PARTIAL;
            case MAJOR_OUTAGE -> MAJOR;
        };
    }
}
