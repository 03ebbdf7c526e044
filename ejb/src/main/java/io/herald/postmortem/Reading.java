package io.herald.postmortem;

import java.util.List;
import java.util.Optional;

/**
 * How a part reads.
 *
 * @param ease 0 (hard) to 100 (easy); empty where there are too few words to say
 */
public record Reading(int words, Optional<Integer> ease, List<Remark> remarks) {

    public Reading {
        remarks = List.copyOf(remarks);
    }
}
