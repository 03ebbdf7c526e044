package io.herald.delivery;

import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Waiting for its first attempt. */
    PENDING,
    /** A node is working on it, under a lease. */
    CLAIMED,
    /** The provider took it. Final. */
    ACCEPTED,
    /** Kept instead of sent, because the channel has no settings. Final. */
    CAPTURED,
    /** Waiting for another attempt. */
    DEFERRED,
    /** The provider refused it for good, or it was tried too often. Final, but may be retried by hand. */
    REFUSED,
    /** It may or may not have been taken. Retried where a second copy can be recognised, else left to a person. */
    UNCLEAR,
    /** Deliberately not sent; the reason says why. Final. */
    SUPPRESSED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryState fromWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether Herald will do nothing more about it by itself. */
    public boolean settled() {
        return this == ACCEPTED || this == CAPTURED || this == REFUSED || this == SUPPRESSED;
    }
}
