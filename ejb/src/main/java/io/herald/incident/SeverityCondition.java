package io.herald.incident;

import io.herald.shared.WireWords;

/** What the affected users suffer, in the definition of a severity. */
public enum SeverityCondition {
    /** A main function does not work. */
    DOWN,
    /** It works, but slowly, in part, or with errors. */
    DEGRADED,
    /** Either of the two. */
    ANY;

    public String wire() {
        return WireWords.of(this);
    }

    public static SeverityCondition fromWire(String word) {
        return WireWords.parse(SeverityCondition.class, "condition", word);
    }
}
