package io.herald.incident.domain;

import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentUpdateId;
import io.herald.incident.UpdateText;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said in public about an incident, once, in each language. It never changes.
 *
 * @param status what the words made of the incident
 * @param changes what they made of its components, by component
 */
public record IncidentUpdate(IncidentUpdateId id, IncidentId incidentId, MessageId messageId, IncidentStatus status,
        Map<Language, UpdateText> texts, List<StatusChange> changes, Optional<Instant> nextUpdateDue,
        Instant displayAt, Instant createdAt, Instant updatedAt) {

    public IncidentUpdate {
        texts = Map.copyOf(texts);
        changes = List.copyOf(changes);
    }

    /** @param incident as the words have left it */
    public static IncidentUpdate of(Incident incident, MessageId message, Map<Language, UpdateText> words,
            List<StatusChange> changes, Instant publishedAt) {
        return new IncidentUpdate(new IncidentUpdateId(PublicId.next()), incident.id(), message, incident.status(),
                words, changes, incident.promises().nextUpdateDue(), publishedAt, publishedAt, publishedAt);
    }

    public List<ComponentId> components() {
        return changes.stream().map(StatusChange::component).toList();
    }
}
