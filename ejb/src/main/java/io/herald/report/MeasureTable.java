package io.herald.report;

import io.herald.shared.WireWords;

/** The tables that measures are exported as. */
public enum MeasureTable {
    INCIDENTS, MESSAGES, STAGES;

    public String wire() {
        return WireWords.of(this);
    }

    public static MeasureTable fromWire(String word) {
        return WireWords.parse(MeasureTable.class, "table", word);
    }
}
