package io.herald.web.publicpage.html;

import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PublicStatus;
import io.herald.web.api.statuspage.PageStatus;
import java.util.List;

/**
 * The first line of the page: how things are, and whether it is us or the reader.
 *
 * @param tone CSS class and icon
 */
record Verdict(String tone, String headline, String answer) {

    static Verdict of(PublicStatus status, Words words) {
        PageStatus overall = PageStatus.of(status);
        List<String> troubled = namesOf(status, overall);
        String headline;
        String answer;
        if (isWatched(status)) {
            headline = "verdictWatching";
            answer = words.get("answerWatching");
        } else if (overall == PageStatus.ALL_OPERATIONAL) {
            boolean calm = status.openIncidents().isEmpty();
            headline = calm ? "verdictOk" : "verdictLooking";
            answer = words.get(calm ? "answerOk" : "answerLooking");
        } else if (overall == PageStatus.UNDER_MAINTENANCE) {
            headline = "verdictMaintenance";
            answer = troubled.isEmpty() ? words.get("answerMaintenanceUnknown")
                    : words.get("answerMaintenance", words.list(troubled));
        } else {
            headline = headlineOf(overall);
            answer = troubled.isEmpty() ? words.get("answerUsUnknown") : words.get("answerUs", words.list(troubled));
        }
        return new Verdict(toneOf(overall, status).css(), words.get(headline), answer);
    }

    private static boolean isWatched(PublicStatus status) {
        return !status.openIncidents().isEmpty() && status.openIncidents().stream()
                .allMatch(incident -> incident.status() == IncidentStatus.MONITORING);
    }

    private static String headlineOf(PageStatus overall) {
        return switch (overall) {
            case MAJOR_OUTAGE -> "verdictCritical";
            case PARTIAL_OUTAGE -> "verdictMajor";
            default -> "verdictMinor";
        };
    }

    /** An incident without impact is no green light either. */
    private static Tone toneOf(PageStatus overall, PublicStatus status) {
        boolean unclear = overall == PageStatus.ALL_OPERATIONAL && !status.openIncidents().isEmpty();
        return unclear ? Tone.MAINTENANCE : Tone.of(overall);
    }

    private static List<String> namesOf(PublicStatus status, PageStatus overall) {
        return status.groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> component.status() != ComponentStatus.OPERATIONAL)
                .filter(component -> component.status() != ComponentStatus.UNDER_MAINTENANCE
                        || overall == PageStatus.UNDER_MAINTENANCE)
                .map(ComponentView::name).toList();
    }
}
