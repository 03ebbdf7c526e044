package io.herald.delivery.domain;

import java.util.List;

/** Takes notices for sending. Every method is a short transaction of its own. */
public interface NoticeClaims extends OutcomeLog {

    /** Takes at most {@code most} due notices that nobody else is taking, the oldest first. */
    List<Claim> claim(int most, Lease lease);
}
