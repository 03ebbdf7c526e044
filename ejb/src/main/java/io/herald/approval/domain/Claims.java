package io.herald.approval.domain;

import io.herald.approval.ApprovalId;
import io.herald.identity.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Who works on which request; one person at a time. */
public interface Claims {

    /** The claims that count at this moment, in one query for any number of requests. */
    Map<ApprovalId, Claim> live(Collection<ApprovalId> approvals, Instant now);

    /**
     * @param over whether the live claim of somebody else gives way
     * @return whether anything changed; a person's own live claim stays as it is
     */
    boolean take(ApprovalId approval, Claim claim, boolean over);

    /** @return whether the person had a claim */
    boolean release(ApprovalId approval, UserId by);

    /** There is nothing left to work on. */
    void end(ApprovalId approval);
}
