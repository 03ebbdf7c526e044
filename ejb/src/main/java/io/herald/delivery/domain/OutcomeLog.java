package io.herald.delivery.domain;

import java.util.List;

/** Where ends of claims are written. */
public interface OutcomeLog {

    /**
     * Writes the ends in a transaction of its own. An acceptance is written whoever holds the row now; any other end
     * only while the row, or its chunk, still carries the claim's ticket.
     */
    void record(List<Ended> ends);
}
