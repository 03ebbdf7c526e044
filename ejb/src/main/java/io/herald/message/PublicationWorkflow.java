package io.herald.message;

import io.herald.approval.Decision;

/** The process that takes a message through the gate to the public. Runs in the caller's transaction. */
public interface PublicationWorkflow {

    /**
     * The authors submitted the message, for the first time or after changes were asked for.
     *
     * @param wordingApproved whether it may go out without asking anybody
     * @param times what happens as long as nobody decides, if a decision is needed
     */
    void submitted(MessageId message, boolean wordingApproved, ApprovalTimes times);

    /** A manager approved the message's open request, and others still have to. */
    void signed(MessageId message);

    /** A manager decided about the message's open request. */
    void decided(MessageId message, Decision decision);

    /** The authors gave the message up; nothing more is to happen to it. */
    void withdrawn(MessageId message);
}
