package io.herald.incident;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the public may know of an incident: published words only. The internal title is not among them; the titles
 * are those of the first published update in each language, so that the name stays the same for its whole life.
 *
 * @param createdAt when the first update was published
 * @param components those that published updates named
 * @param updates newest first, at least one
 */
public record PublicIncident(IncidentId id, String reference, Map<Language, String> titles, Impact impact,
        IncidentStatus status, Instant startedAt, Instant createdAt, Instant updatedAt, Optional<Instant> monitoringAt,
        Optional<Instant> resolvedAt, List<ComponentId> components, List<PublicUpdate> updates) {

    public PublicIncident {
        titles = Map.copyOf(titles);
        components = List.copyOf(components);
        updates = List.copyOf(updates);
    }

    /** The promise of the newest update, while the incident is not over. */
    public Optional<Instant> nextUpdateDue() {
        return status.isOver() ? Optional.empty() : updates.getFirst().nextUpdateDue();
    }
}
