package io.herald.identity.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down. After five failures in a row a key (a user name or an address) is blocked for a while that
 * doubles with each further failure, from 30 seconds up to 15 minutes. Failures are written in a transaction of their
 * own, so that they also count when the log-in is refused.
 */
public interface LoginThrottle {

    /** Until when the key is blocked, if it is now. */
    Optional<Instant> blockedUntil(String key, Instant now);

    void fail(String key, Instant now);

    void succeed(String key);
}
