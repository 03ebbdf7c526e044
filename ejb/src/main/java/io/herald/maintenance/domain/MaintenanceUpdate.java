package io.herald.maintenance.domain;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.UpdateText;
import io.herald.maintenance.MaintenanceId;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Map;

/**
 * What was said in public about a maintenance, once, in each language. It never changes.
 *
 * @param status where the maintenance stood with these words
 */
public record MaintenanceUpdate(String id, MaintenanceId maintenance, MessageId message, MaintenanceStatus status,
        Map<Language, UpdateText> texts, Instant publishedAt) {

    public MaintenanceUpdate {
        texts = Map.copyOf(texts);
    }
}
