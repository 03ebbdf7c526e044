package io.herald.followup;

import io.herald.shared.WireWords;

/** Where an action stands. */
public enum ActionState {
    /** Still to be done. */
    OPEN,
    /** Done, as its outcome says. */
    DONE,
    /** Will not be done; its outcome says why. */
    DROPPED;

    public String wire() {
        return WireWords.of(this);
    }

    public static ActionState fromWire(String word) {
        return WireWords.parse(ActionState.class, "state", word);
    }
}
