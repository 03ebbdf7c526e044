package io.herald.followup;

import java.io.Serializable;

/** The id of an action. */
public record ActionId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
