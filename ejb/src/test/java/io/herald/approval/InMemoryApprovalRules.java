package io.herald.approval;

import io.herald.approval.domain.ApprovalRules;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a test; only SEV1 has one. */
final class InMemoryApprovalRules implements ApprovalRules {

    private final SortedMap<String, ApprovalRule> all = new TreeMap<>();

    InMemoryApprovalRules() {
        all.put("SEV1", new ApprovalRule("SEV1", ApprovalPolicy.ONE_MANAGER, 3, 15, true, 1));
    }

    @Override
    public Optional<ApprovalRule> find(String plan) {
        return Optional.ofNullable(all.get(plan));
    }

    @Override
    public List<ApprovalRule> all() {
        return List.copyOf(all.values());
    }

    @Override
    public boolean replace(ApprovalRule rule) {
        ApprovalRule next = new ApprovalRule(rule.plan(), rule.policy(), rule.remindMinutes(), rule.limitMinutes(),
                rule.holding(), rule.version() + 1);
        return all.computeIfPresent(rule.plan(), (plan, old) -> old.version() == rule.version() ? next : old) == next;
    }
}
