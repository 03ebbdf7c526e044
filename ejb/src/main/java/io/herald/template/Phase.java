package io.herald.template;

import io.herald.shared.WireWords;

/** The moment in the life of an incident, or of planned maintenance, that a text is written for. */
public enum Phase {
    /** The first word, minutes after the incident was declared; the cause is usually unknown. */
    FIRST_CONTACT,
    /** There is news: something was found, tried or repaired. */
    UPDATE,
    /** There is no news, but the promised time has come. */
    HOLDING,
    /** It is over. */
    RESOLUTION,
    /** What happened, why, and what is done about it. */
    POSTMORTEM,
    /** Maintenance is planned: what, when, and what people will notice of it. */
    MAINTENANCE_ANNOUNCEMENT,
    /** It begins soon. */
    MAINTENANCE_REMINDER,
    /** It has begun. */
    MAINTENANCE_STARTED,
    /** There is news: it takes longer, comes at another time, or is being checked. */
    MAINTENANCE_UPDATE,
    /** It is over. */
    MAINTENANCE_COMPLETED,
    /** It does not take place. */
    MAINTENANCE_CANCELLED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    /** Whether it belongs to the life of planned maintenance, not to that of an incident. */
    public boolean isMaintenance() {
        return compareTo(MAINTENANCE_ANNOUNCEMENT) >= 0;
    }

    public static Phase fromWire(String word) {
        return WireWords.parse(Phase.class, "phase", word);
    }
}
