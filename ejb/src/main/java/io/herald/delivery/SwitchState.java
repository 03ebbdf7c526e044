package io.herald.delivery;

import java.util.Locale;

/** Whether messages leave on a channel. */
public enum SwitchState {
    /** They leave. */
    ON,
    /** They wait, and leave when the channel is on again. */
    PAUSED,
    /** They are not even written: the organisation does not use this channel. */
    OFF;

    /** The word in the database and in the APIs. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SwitchState fromWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
