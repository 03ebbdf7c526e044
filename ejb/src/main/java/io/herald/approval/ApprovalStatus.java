package io.herald.approval;

import io.herald.shared.WireWords;

/** Where a request for a decision stands. */
public enum ApprovalStatus {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REFUSED,
    /** The text was withdrawn before anybody decided. */
    WITHDRAWN;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static ApprovalStatus fromWire(String word) {
        return WireWords.parse(ApprovalStatus.class, "status", word);
    }
}
