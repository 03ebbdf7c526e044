package io.herald.audience.domain;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A good line of an imported file, on its way to become a subscriber.
 *
 * @param line in the file, from 1
 * @param agreedAt when the person agreed, if the file says so
 * @param agreedFrom from where
 * @param agreedTo which sentence
 */
public record StagedRow(long line, Address address, Language language, Optional<Instant> agreedAt,
        Optional<String> agreedFrom, Optional<String> agreedTo) {}
