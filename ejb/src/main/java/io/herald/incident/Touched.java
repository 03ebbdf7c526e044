package io.herald.incident;

import io.herald.shared.WireWords;

/** Who notices the trouble, in the answers to the severity guide. */
public enum Touched {
    /** People who pay for the service or use it from outside. */
    CUSTOMERS,
    /** Only colleagues. */
    INTERNAL,
    /** Nobody yet. */
    NOBODY;

    public String wire() {
        return WireWords.of(this);
    }

    public static Touched fromWire(String word) {
        return WireWords.parse(Touched.class, "touched", word);
    }
}
