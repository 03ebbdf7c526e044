package io.herald.audience;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * One subscriber as staff sees it, with the proof of consent.
 *
 * @param consentAddress the network address that asked for the subscription
 * @param consentText the sentence that the person agreed to
 * @param endedAt when the subscriber left
 */
public record SubscriberView(SubscriberId id, String email, Language language, SubscriberStatus status,
        Instant requestedAt, Optional<Instant> confirmedAt, Optional<Instant> endedAt, Optional<String> consentAddress,
        Optional<String> consentText) {}
