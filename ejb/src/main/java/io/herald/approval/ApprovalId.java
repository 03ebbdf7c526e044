package io.herald.approval;

import java.io.Serializable;

/** The id of a request for a decision. */
public record ApprovalId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
