package io.herald.template;

import io.herald.shared.WireWords;

/** The moment in the life of an incident that a text is written for. */
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
    POSTMORTEM;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static Phase fromWire(String word) {
        return WireWords.parse(Phase.class, "phase", word);
    }
}
