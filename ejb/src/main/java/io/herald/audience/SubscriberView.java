package io.herald.audience;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One subscriber as staff sees it, with the proof of consent.
 *
 * @param address mail address, number or URL, as the kind says
 * @param consentAddress the network address that asked for the subscription
 * @param consentText the sentence that the person agreed to
 * @param endedAt when the subscriber left
 * @param quarantineReason why the address counts as not working, if it does
 * @param audiences ids, at least one
 */
public record SubscriberView(SubscriberId id, SubscriberKind kind, String address, Language language,
        SubscriberStatus status,
        Instant requestedAt, Optional<Instant> confirmedAt, Optional<Instant> endedAt, Optional<String> consentAddress,
        Optional<String> consentText, Optional<String> quarantineReason, Set<String> audiences, Wishes wishes) {}
