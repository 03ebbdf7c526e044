package io.herald.audience;

import java.util.Locale;

/** Whether a subscriber is told. */
public enum SubscriberStatus {
    /** Somebody asked for it; the owner of the address has not said yes yet. */
    PENDING,
    /** The owner said yes. Only these are told. */
    CONFIRMED,
    /** The owner left. */
    UNSUBSCRIBED,
    /** The address does not work any more. */
    QUARANTINED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SubscriberStatus fromWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
