package io.herald.maintenance;

import io.herald.shared.WireWords;

/** What sort of thing happened in the inner story of a maintenance; the console has a sentence for each. */
public enum MaintenanceKind {
    SCHEDULED, REVISED, MOVED, EXTENDED, STARTED, VERIFYING, COMPLETED, CANCELLED, REPEATED, REMINDED, WORDS_MISSING,
    ANNOUNCEMENT_MISSING, START_OVERDUE, OVERRUN, MESSAGE_DRAFTED, MESSAGE_REVISED, MESSAGE_SUBMITTED,
    APPROVAL_REQUESTED, MESSAGE_APPROVED, CHANGES_REQUESTED, MESSAGE_REFUSED, MESSAGE_WITHDRAWN, MESSAGE_PUBLISHED;

    public String wire() {
        return WireWords.of(this);
    }

    public static MaintenanceKind fromWire(String word) {
        return WireWords.parse(MaintenanceKind.class, "kind", word);
    }
}
