package io.herald.metric;

import java.io.Serializable;

/** The id of a metric. */
public record MetricId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
