package io.herald.incident;

import io.herald.shared.WireWords;

/** Where maintenance stands. The words are Statuspage's, which has none for cancelled. */
public enum MaintenanceStatus {
    SCHEDULED, IN_PROGRESS, VERIFYING, COMPLETED, CANCELLED;

    public String wire() {
        return WireWords.of(this);
    }

    public static MaintenanceStatus fromWire(String word) {
        return WireWords.parse(MaintenanceStatus.class, "status", word);
    }

    /** Work is going on, or is being checked. */
    public boolean isOn() {
        return this == IN_PROGRESS || this == VERIFYING;
    }

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
