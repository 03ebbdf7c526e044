package io.herald.approval.domain;

import io.herald.approval.ApprovalRule;
import java.util.List;
import java.util.Optional;

/** What every plan demands of the gate. */
public interface ApprovalRules {

    Optional<ApprovalRule> find(String plan);

    /** Severities by their level, then the post-mortem. */
    List<ApprovalRule> all();

    /** @return false if somebody changed the rule since its version was read */
    boolean replace(ApprovalRule rule);
}
