package io.herald.incident;

import io.herald.shared.WireWords;

/** How well a component works, from best to worst; the words are Statuspage's. */
public enum ComponentStatus {
    OPERATIONAL(Impact.NONE),
    UNDER_MAINTENANCE(Impact.NONE),
    DEGRADED_PERFORMANCE(Impact.MINOR),
    PARTIAL_OUTAGE(Impact.MAJOR),
    MAJOR_OUTAGE(Impact.CRITICAL);

    private final Impact impact;

    ComponentStatus(Impact impact) {
        this.impact = impact;
    }

    public String wire() {
        return WireWords.of(this);
    }

    public static ComponentStatus fromWire(String word) {
        return WireWords.parse(ComponentStatus.class, "component status", word);
    }

    /** The least impact of an incident that puts a component into this status. */
    public Impact impact() {
        return impact;
    }

    public static ComponentStatus worse(ComponentStatus one, ComponentStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
