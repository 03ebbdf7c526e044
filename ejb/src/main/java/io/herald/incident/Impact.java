package io.herald.incident;

import io.herald.shared.WireWords;

/** How much the public feels of an incident, from least to most; the words are Statuspage's. */
public enum Impact {
    NONE, MINOR, MAJOR, CRITICAL;

    public String wire() {
        return WireWords.of(this);
    }

    public static Impact fromWire(String word) {
        return WireWords.parse(Impact.class, "impact", word);
    }

    public static Impact worse(Impact one, Impact other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
