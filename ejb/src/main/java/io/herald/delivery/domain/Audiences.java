package io.herald.delivery.domain;

import java.time.Instant;

/** Audiences that publications wrote down, of which rows are yet to be made. */
public interface Audiences {

    /** Makes the rows of one chunk, in a short transaction of its own; whether there was any that nobody is at. */
    boolean makeRowsOfNextChunk(Instant now);
}
