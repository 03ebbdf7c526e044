package io.herald.incident;

import io.herald.shared.WireWords;

/** What sort of thing happened; the console has a sentence for each. */
public enum TimelineKind {
    DECLARED, NOTED, PLANNED, SEVERITY_CHANGED, LEADS_CHANGED, MESSAGE_DRAFTED, MESSAGE_REVISED, MESSAGE_SUBMITTED,
    APPROVAL_REQUESTED, MESSAGE_SIGNED, MESSAGE_APPROVED, CHANGES_REQUESTED, MESSAGE_REFUSED, MESSAGE_WITHDRAWN,
    FIRST_CONTACT_PUBLISHED, UPDATE_PUBLISHED, RESOLUTION_PUBLISHED, POSTMORTEM_PUBLISHED, FIRST_CONTACT_REMINDED,
    NEXT_UPDATE_REMINDED, SILENCE_ESCALATED, HOLDING_CALLED, POSTMORTEM_REMINDED, POSTMORTEM_ESCALATED,
    POSTMORTEM_WITHDRAWN, DISMISSED, CLOSED;

    public String wire() {
        return WireWords.of(this);
    }

    public static TimelineKind fromWire(String word) {
        return WireWords.parse(TimelineKind.class, "kind", word);
    }
}
