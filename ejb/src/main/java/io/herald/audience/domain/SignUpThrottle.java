package io.herald.audience.domain;

import java.time.Instant;

/**
 * Counts sign-ups by where they come from. The count is written in a transaction of its own, so that refusals count.
 */
public interface SignUpThrottle {

    /** @return how many attempts this key has made in the current hour, this one included */
    int count(String key, Instant now);

    void forget(Instant before);
}
