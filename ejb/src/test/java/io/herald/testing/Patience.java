package io.herald.testing;

import java.time.Duration;

/**
 * How long a channel under test waits for its peer: so long that a slow machine fails no test where an answer comes,
 * and briefly where the silence is what is tested and every delay leads to the same outcome.
 */
public final class Patience {

    /** For a peer that answers, or ends the connection. */
    public static final Duration WITH_AN_ANSWER = Duration.ofSeconds(30);
    /** For a peer that says nothing, or never comes to an end. */
    public static final Duration WITH_SILENCE = Duration.ofSeconds(2);

    private Patience() {}
}
