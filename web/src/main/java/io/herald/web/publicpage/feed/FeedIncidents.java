package io.herald.web.publicpage.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What feeds say of all their entries together. */
final class FeedIncidents {

    private FeedIncidents() {}

    /** When the newest of their updates came; the page has had none where there is none. */
    static Instant lastChange(List<FeedEntry> entries) {
        return entries.stream().map(FeedEntry::updatedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
