package io.herald.message;

import io.herald.template.Phase;
import java.time.Instant;
import java.util.Optional;

/** One line of an incident's list of messages. The title is that of the status page in the default language. */
public record MessageCard(MessageId id, Phase phase, MessageStatus status, String title, String createdByName,
        Instant createdAt, Optional<Instant> submittedAt, Optional<Instant> publishedAt, long version) {}
