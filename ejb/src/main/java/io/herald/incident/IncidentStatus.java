package io.herald.incident;

import io.herald.shared.WireWords;

/** Where an incident is in its public life; the words are Statuspage's. They only change with a published message. */
public enum IncidentStatus {
    /** Something is wrong; nobody knows yet why. */
    INVESTIGATING,
    /** The cause is known. */
    IDENTIFIED,
    /** A fix is in place and is being watched. */
    MONITORING,
    /** It is over. */
    RESOLVED,
    /** It is over, and a post-mortem has been published. */
    POSTMORTEM;

    public String wire() {
        return WireWords.of(this);
    }

    public static IncidentStatus fromWire(String word) {
        return WireWords.parse(IncidentStatus.class, "status", word);
    }

    /** Whether the trouble is over. */
    public boolean isOver() {
        return this == RESOLVED || this == POSTMORTEM;
    }
}
