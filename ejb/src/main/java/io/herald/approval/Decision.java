package io.herald.approval;

import io.herald.shared.WireWords;

/** What an approver says about a text. Each closes the request that it answers. */
public enum Decision {
    /** Exactly this text may go out. */
    APPROVED,
    /** The author is asked to change the text and to submit it again; needs a comment. */
    CHANGES_REQUESTED,
    /** The text will not go out; needs a comment. */
    REFUSED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static Decision fromWire(String word) {
        return WireWords.parse(Decision.class, "decision", word);
    }

    /** Whether the approver has to say why. */
    public boolean needsComment() {
        return this != APPROVED;
    }
}
