package io.herald.incident;

import java.io.Serializable;

/** The id of a component. */
public record ComponentId(String value) implements Serializable, Comparable<ComponentId> {

    @Override
    public int compareTo(ComponentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
