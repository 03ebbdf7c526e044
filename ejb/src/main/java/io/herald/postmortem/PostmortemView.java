package io.herald.postmortem;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post-mortem as far as it is written.
 *
 * @param texts what is published once a manager approves it
 * @param internalTexts what stays in the house
 * @param authorNames everybody who wrote some of it, by name; none of them may approve it
 * @param message the message it was last submitted as
 */
public record PostmortemView(IncidentId incident, PostmortemStatus status, Map<Language, PostmortemParts> texts,
        Map<Language, PostmortemParts> internalTexts, List<String> authorNames, Optional<MessageId> message,
        Instant updatedAt, long version) {

    public PostmortemView {
        texts = Map.copyOf(texts);
        internalTexts = Map.copyOf(internalTexts);
        authorNames = List.copyOf(authorNames);
    }
}
