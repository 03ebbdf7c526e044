package io.herald.delivery.domain;

import java.util.List;

/** Takes deliveries for sending. Every method is a short transaction of its own. */
public interface DeliveryClaims extends OutcomeLog {

    /** Takes the due rows of a chunk that nobody else is taking. Rows of people who left are suppressed instead. */
    List<Claim> claim(Chunk chunk, Lease lease);

    /** Notes that no message about this chunk is under way any more. */
    void handedBack(Chunk chunk);
}
