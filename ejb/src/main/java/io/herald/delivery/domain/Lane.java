package io.herald.delivery.domain;

/** What happens to a claim. */
interface Lane {

    /** How many threads may work on claims at once. */
    int width();

    /** Never throws. */
    Ended end(Claim claim);
}
