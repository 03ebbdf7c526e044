package io.herald.incident;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published update.
 *
 * @param texts at least one language
 * @param displayAt the time to show
 * @param nextUpdateDue when the next word was promised
 */
public record PublicUpdate(IncidentUpdateId id, IncidentStatus status, Map<Language, UpdateText> texts,
        Instant displayAt, Instant createdAt, Instant updatedAt, Optional<Instant> nextUpdateDue,
        List<ComponentChange> affected) {

    public PublicUpdate {
        texts = Map.copyOf(texts);
        affected = List.copyOf(affected);
    }
}
