package io.herald.audience.domain;

import io.herald.audience.Wishes;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A good line of an imported file, on its way to become a subscriber.
 *
 * @param line in the file, from 1
 * @param audiences ids; the usual one, where the file names none
 * @param wishes ids of components and of groups, and the impact
 * @param agreedAt when the person agreed, if the file says so
 * @param agreedFrom from where
 * @param agreedTo which sentence
 */
public record StagedRow(long line, Address address, Language language, Set<String> audiences, Wishes wishes,
        Optional<Instant> agreedAt,
        Optional<String> agreedFrom, Optional<String> agreedTo) {}
