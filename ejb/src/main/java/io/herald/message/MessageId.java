package io.herald.message;

import java.io.Serializable;

/** The id of a message. */
public record MessageId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
