package io.herald.delivery.domain;

import java.util.List;

/**
 * A chunk that this node alone works on until the lease ends.
 *
 * @param claims its due rows; may be empty when nobody wants the messages any more
 */
public record Work(Chunk chunk, Lease lease, List<Claim> claims) {

    public Work {
        claims = List.copyOf(claims);
    }
}
