package io.herald.incident;

import java.io.Serializable;

/** The id of an incident, as in its public URL. */
public record IncidentId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
