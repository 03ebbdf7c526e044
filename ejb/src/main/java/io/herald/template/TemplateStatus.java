package io.herald.template;

import io.herald.shared.WireWords;

/** Where one version of a template stands. */
public enum TemplateStatus {
    DRAFT,
    /** Waits for a manager who is not one of its authors. */
    SUBMITTED,
    /** May be sent without asking again; at most one version of a template is. */
    APPROVED,
    REFUSED,
    /** Was approved until a newer version was. */
    REPLACED;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static TemplateStatus fromWire(String word) {
        return WireWords.parse(TemplateStatus.class, "status", word);
    }
}
