package io.herald.operation;

import io.herald.shared.WireWords;

/** What a process can be about. */
public enum AboutKind {
    INCIDENT, MESSAGE, MAINTENANCE, TEMPLATE;

    public static AboutKind fromWire(String word) {
        return WireWords.parse(AboutKind.class, "kind", word);
    }
}
