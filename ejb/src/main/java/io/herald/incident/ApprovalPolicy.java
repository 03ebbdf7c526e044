package io.herald.incident;

import io.herald.shared.WireWords;

/** Which messages of a severity need a manager. */
public enum ApprovalPolicy {
    /** Approved wording goes out at once; any other wording waits for one manager. */
    APPROVED_WORDING_PUBLISHES,
    /** Every message waits for one manager, approved wording too. */
    ALWAYS_ONE_MANAGER;

    public String wire() {
        return WireWords.of(this);
    }

    public static ApprovalPolicy fromWire(String word) {
        return WireWords.parse(ApprovalPolicy.class, "approvalPolicy", word);
    }
}
