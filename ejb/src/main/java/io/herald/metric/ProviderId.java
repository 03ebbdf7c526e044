package io.herald.metric;

import java.io.Serializable;

/** The id of somebody who sends metrics. */
public record ProviderId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
