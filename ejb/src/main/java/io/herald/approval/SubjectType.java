package io.herald.approval;

import io.herald.shared.WireWords;

/** What kind of text an approval is about. */
public enum SubjectType {
    MESSAGE,
    TEMPLATE_VERSION,
    ANNOUNCEMENT;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static SubjectType fromWire(String word) {
        return WireWords.parse(SubjectType.class, "subjectType", word);
    }
}
