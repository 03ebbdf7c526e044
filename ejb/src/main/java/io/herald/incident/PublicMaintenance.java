package io.herald.incident;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the public may know of planned maintenance: its facts as they are now, and published words. The titles are
 * those of the first published message in each language.
 *
 * @param id as in its public URL; incidents and maintenances share one space of ids
 * @param startsAt as planned
 * @param endsAt as planned, extensions included
 * @param timeZone in which it was planned (IANA)
 * @param reminds whether people are told again before it starts
 * @param startsByItself whether its status changes at the planned start without anybody's doing
 * @param createdAt when the first message was published
 * @param startedAt when it began in fact
 * @param endedAt when it was completed or cancelled
 * @param sequence raised with each change of its facts, for calendars (RFC 5545, 3.8.7.4)
 * @param updates newest first, at least one
 */
public record PublicMaintenance(IncidentId id, String reference, Map<Language, String> titles,
        MaintenanceStatus status, Instant startsAt, Instant endsAt, String timeZone, boolean reminds,
        boolean startsByItself, boolean endsByItself, Instant createdAt, Instant updatedAt,
        Optional<Instant> startedAt, Optional<Instant> endedAt, int sequence, List<ComponentId> components,
        List<Update> updates) {

    public PublicMaintenance {
        titles = Map.copyOf(titles);
        components = List.copyOf(components);
        updates = List.copyOf(updates);
    }

    /**
     * Published words.
     *
     * @param status where the maintenance stood with them
     */
    public record Update(String id, MaintenanceStatus status, Map<Language, UpdateText> texts, Instant publishedAt) {

        public Update {
            texts = Map.copyOf(texts);
        }
    }

    /** From when to show it as past: its end in fact, as far as there is one. */
    public Instant day() {
        return endedAt.orElse(startsAt);
    }
}
