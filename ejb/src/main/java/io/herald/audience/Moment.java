package io.herald.audience;

import io.herald.shared.WireWords;

/** What an audience tells apart in the life of an incident; a word without news counts as an update. */
public enum Moment {
    FIRST_CONTACT, UPDATE, RESOLUTION, POSTMORTEM, MAINTENANCE;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static Moment fromWire(String word) {
        return WireWords.parse(Moment.class, "moment", word);
    }
}
