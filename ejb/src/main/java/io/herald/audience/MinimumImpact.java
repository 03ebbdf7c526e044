package io.herald.audience;

import io.herald.shared.WireWords;

/** How much must be felt of an incident for a subscriber to hear of it, from least to most; Statuspage's words. */
public enum MinimumImpact {
    NONE, MINOR, MAJOR, CRITICAL;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static MinimumImpact fromWire(String word) {
        return WireWords.parse(MinimumImpact.class, "impact", word);
    }
}
