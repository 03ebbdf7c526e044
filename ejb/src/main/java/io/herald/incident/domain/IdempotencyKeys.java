package io.herald.incident.domain;

import io.herald.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/** Remembers which command already made which incident. */
public interface IdempotencyKeys {

    /** What a key was used for. */
    record Use(String requestSha256, String resultId) {}

    /** Makes others that ask for the same subject wait until this transaction ends. */
    void lock(String subject);

    Optional<Use> find(UserId owner, String key);

    void add(UserId owner, String key, Use use, Instant now);
}
