package io.herald.delivery;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;

/** One notice as staff sees it. */
public record NoticeView(long id, String recipient, Language language, String subject, DeliveryState state,
        Optional<String> reason, int attempts, Instant createdAt, Optional<Instant> finishedAt) {}
