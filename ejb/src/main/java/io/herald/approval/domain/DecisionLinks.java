package io.herald.approval.domain;

import java.util.Optional;

/** Every link with which somebody may, or did, decide. */
public interface DecisionLinks {

    void add(DecisionLink link);

    /** Whoever wants to use a link takes its approval first, which makes users of the same request wait in line. */
    Optional<DecisionLink> findBySha256(String tokenSha256);
}
