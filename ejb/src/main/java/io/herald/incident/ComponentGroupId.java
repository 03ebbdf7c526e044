package io.herald.incident;

import java.io.Serializable;

/** The id of a group of components. */
public record ComponentGroupId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
