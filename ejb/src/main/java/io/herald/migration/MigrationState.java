package io.herald.migration;

import io.herald.shared.WireWords;

/** How far an import is. */
public enum MigrationState {
    /** The other page is read. */
    READING,
    /** Everything was read; a manager other than the importer has to approve the words. */
    AWAITING_APPROVAL,
    /** What was read becomes components, incidents and maintenances, one after the other. */
    TAKING_OVER,
    /** Somebody stopped it, or a step failed; it can go on. */
    STOPPED,
    /** It was given up; what was taken over until then stays. */
    CANCELLED,
    /** Everything was taken over or reported. */
    DONE;

    public String wire() {
        return WireWords.of(this);
    }

    public static MigrationState fromWire(String word) {
        return WireWords.parse(MigrationState.class, "state", word);
    }
}
