package io.herald.message;

import io.herald.shared.WireWords;

/** What a severity demands of messages whose wording was approved with the template. */
public enum GatePolicy {
    /** Approved wording goes out at once. */
    APPROVED_WORDING_PUBLISHES,
    /** Every message waits for a manager, whatever its wording. */
    ALWAYS_ONE_MANAGER;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static GatePolicy fromWire(String word) {
        return WireWords.parse(GatePolicy.class, "gatePolicy", word);
    }
}
