package io.herald.approval;

import io.herald.approval.domain.ApprovalRules;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import io.herald.shared.WorkflowStep;

/** What the gate demands of a message that is written down now; what waits already keeps what it began with. */
@Stateless
@PermitAll
@WorkflowStep
public class FindApprovalRule {

    private final ApprovalRules rules;

    @SuppressWarnings("NullAway")
    protected FindApprovalRule() {
        this(null);
    }

    @Inject
    public FindApprovalRule(ApprovalRules rules) {
        this.rules = rules;
    }

    /** @return {@link ApprovalRule#DEFAULT} for a plan without a rule of its own */
    public ApprovalRule handle(String plan) {
        return rules.find(plan).orElse(ApprovalRule.DEFAULT);
    }
}
