package io.herald.web.publicpage.feed;

import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.UpdateText;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One story in a feed: an incident, or planned maintenance.
 *
 * @param status in its wire word
 * @param impact in its wire word; {@code maintenance} for what was planned
 * @param updates newest first
 */
public record FeedEntry(IncidentId id, Map<Language, String> titles, String status, String impact, Instant createdAt,
        Instant updatedAt, List<Said> updates) {

    /** @param status that the words made of it, in its wire word */
    public record Said(String status, Map<Language, UpdateText> texts, Instant at) {}

    static FeedEntry of(PublicIncident incident) {
        return new FeedEntry(incident.id(), incident.titles(), incident.status().wire(), incident.impact().wire(),
                incident.createdAt(), incident.updatedAt(), incident.updates().stream()
                        .map(update -> new Said(update.status().wire(), update.texts(), update.displayAt())).toList());
    }

    static FeedEntry of(PublicMaintenance maintenance) {
        return new FeedEntry(maintenance.id(), maintenance.titles(), maintenance.status().wire(), "maintenance",
                maintenance.createdAt(), maintenance.updatedAt(), maintenance.updates().stream()
                        .map(update -> new Said(update.status().wire(), update.texts(), update.publishedAt()))
                        .toList());
    }
}
