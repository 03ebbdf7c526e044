package io.herald.web.publicpage.feed;

import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which incidents a feed holds. */
final class FeedIncidents {

    private static final int MOST_ENTRIES = 50;

    private FeedIncidents() {}

    /** Newest first, open ones included. */
    static List<PublicIncident> of(PublicStatus status) {
        return Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream())
                .sorted(Comparator.comparing(PublicIncident::createdAt).reversed()).limit(MOST_ENTRIES).toList();
    }

    /** When the newest of their updates came; the page has had none where there is no incident. */
    static Instant lastChange(List<PublicIncident> incidents) {
        return incidents.stream().map(PublicIncident::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
