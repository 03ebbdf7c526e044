package io.herald.message;

import io.herald.shared.WireWords;

/** Where a message stands. Only {@link #PUBLISHED} is public, and for ever. */
public enum MessageStatus {
    /** Its authors work on it. A message whose wording needs no approval stays a draft until it is published. */
    DRAFT,
    /** Waits for a manager who is not one of its authors. */
    AWAITING_APPROVAL,
    /** A manager asked its authors to change it and to submit it again. */
    CHANGES_REQUESTED,
    /** A manager decided that it will not go out. */
    REFUSED,
    PUBLISHED,
    /** Its authors gave it up. */
    WITHDRAWN;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static MessageStatus fromWire(String word) {
        return WireWords.parse(MessageStatus.class, "status", word);
    }
}
