package io.herald.incident;

import java.io.Serializable;

/** The id of one published update of an incident. */
public record IncidentUpdateId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
