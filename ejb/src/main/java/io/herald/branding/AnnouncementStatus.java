package io.herald.branding;

import io.herald.shared.WireWords;

/** Where an announcement stands. */
public enum AnnouncementStatus {
    /** A manager has to decide. */
    SUBMITTED,
    /** The public sees it. */
    SHOWN,
    /** A manager did not want it so. */
    REFUSED,
    /** It was taken off the page, replaced, or never shown any more. */
    ENDED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static AnnouncementStatus fromWire(String word) {
        return WireWords.parse(AnnouncementStatus.class, "status", word);
    }
}
