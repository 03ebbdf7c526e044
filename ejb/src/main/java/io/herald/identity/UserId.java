package io.herald.identity;

import java.io.Serializable;

/** The id of a user. */
public record UserId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
