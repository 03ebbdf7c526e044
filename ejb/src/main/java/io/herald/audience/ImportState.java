package io.herald.audience;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** Its lines are checked and become subscribers, batch by batch. */
    RUNNING,
    /** It stopped after the line that it tells; it can go on from there. */
    STOPPED,
    /** Every line was taken or reported. */
    DONE;

    /** The word in the database and in the APIs. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportState fromWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
