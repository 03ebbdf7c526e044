package io.herald.web.publicpage.feed;

import io.herald.incident.PublicIncident;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What feeds say of all their incidents together. */
final class FeedIncidents {

    private FeedIncidents() {}

    /** When the newest of their updates came; the page has had none where there is no incident. */
    static Instant lastChange(List<PublicIncident> incidents) {
        return incidents.stream().map(PublicIncident::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
