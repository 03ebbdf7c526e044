package io.herald.postmortem;

import io.herald.shared.WireWords;

/**
 * Something that the writer may want to change.
 *
 * @param detail the words it is about, or a figure; empty where the kind says it all
 */
public record Remark(Kind kind, String detail) {

    /** What it is about. */
    public enum Kind {
        /** Nothing is written. */
        EMPTY,
        /** A gap of a template is left; the detail is what belongs there. */
        GAP,
        /** The detail is the number of words that it should have at least. */
        SHORT,
        /** The detail is the number of words that it should have at most. */
        LONG,
        /** Nobody says sorry. */
        NO_APOLOGY,
        /** Nothing speaks to the people who were affected. */
        NO_EMPATHY,
        /** The detail is what sounds like blame. */
        BLAME,
        /** Sentences or words are too long to be read easily; the detail is the longest sentence's beginning. */
        HARD;

        public String wire() {
            return WireWords.of(this);
        }
    }
}
