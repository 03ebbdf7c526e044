package io.herald.message;

import io.herald.approval.Decision;
import java.time.Instant;

/** The process that takes a message through the gate to the public. Runs in the caller's transaction. */
public interface PublicationWorkflow {

    /**
     * The authors submitted the message, for the first time or after changes were asked for.
     *
     * @param wordingApproved whether it may go out without asking anybody
     * @param approvalDue when the decision is late, if one is needed
     */
    void submitted(MessageId message, boolean wordingApproved, Instant approvalDue);

    /** A manager decided about the message's open request. */
    void decided(MessageId message, Decision decision);

    /** The authors gave the message up; nothing more is to happen to it. */
    void withdrawn(MessageId message);
}
