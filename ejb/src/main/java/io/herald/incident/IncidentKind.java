package io.herald.incident;

import io.herald.shared.WireWords;

/** What sort of trouble it is. */
public enum IncidentKind {
    OUTAGE, DEGRADATION, SECURITY, DATA_LOSS;

    public String wire() {
        return WireWords.of(this);
    }

    public static IncidentKind fromWire(String word) {
        return WireWords.parse(IncidentKind.class, "kind", word);
    }

    /**
     * Whether it is always told, at the highest plan, whatever the severity says: security events and data loss.
     */
    public boolean isZeroTolerance() {
        return this == SECURITY || this == DATA_LOSS;
    }
}
