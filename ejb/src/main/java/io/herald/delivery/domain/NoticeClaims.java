package io.herald.delivery.domain;

import java.util.List;

/** Takes notices for sending. Every method is a short transaction of its own. */
public interface NoticeClaims extends OutcomeLog {

    /** Takes at most {@code most} due notices to people that nobody else is taking, the oldest first. */
    List<Claim> claim(int most, Lease lease);

    /**
     * Takes calls to web servers about components in the same way. Those to servers whose owners left, or that are
     * turned off meanwhile, are not made any more.
     */
    List<Claim> claimCalls(int most, Lease lease);
}
