package io.herald.approval;

import io.herald.approval.domain.ApprovalRules;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Changes what a plan demands of the gate, for messages from now on. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReviseApprovalRule {

    private static final int WEEK_OF_MINUTES = 7 * 24 * 60;

    private final ApprovalRules rules;
    private final Signers signers;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseApprovalRule() {
        this(null, null, null);
    }

    @Inject
    public ReviseApprovalRule(ApprovalRules rules, Signers signers, AuditTrail audit) {
        this.rules = rules;
        this.signers = signers;
        this.audit = audit;
    }

    /**
     * @param rule as it shall be; its version is the one the caller saw
     * @throws NotFoundException if there is no such plan
     * @throws StaleVersionException if somebody changed it since
     * @throws io.herald.shared.ValidationException if the limit is not after the reminder, or a group is too small
     */
    public void handle(ApprovalRule rule) {
        ApprovalRule before = rules.find(rule.plan()).orElseThrow(() -> new NotFoundException("plan", rule.plan()));
        Violations violations = new Violations()
                .require(rule.remindMinutes() >= 1, "remindMinutes", "must be at least 1")
                .require(rule.limitMinutes() > rule.remindMinutes(), "limitMinutes", "must be after the reminder")
                .require(rule.limitMinutes() <= WEEK_OF_MINUTES, "limitMinutes", "must be within a week")
                .require(!rule.holding() || !rule.plan().equals(ApprovalRule.POSTMORTEM), "holding",
                        "is not possible for a post-mortem");
        rule.policy().stages().forEach(stage -> violations.require(signers.size(stage.group()) >= stage.needed(),
                "policy", "asks for more people than the group has"));
        violations.throwIfAny();
        if (!rules.replace(rule)) {
            throw new StaleVersionException("plan", rule.version(), before.version());
        }
        audit.record("approval_rule.revised", "plan", rule.plan(),
                Map.of("before", words(before), "after", words(rule)));
    }

    private static String words(ApprovalRule rule) {
        return rule.policy().wire() + " remind " + rule.remindMinutes() + " limit " + rule.limitMinutes() + " holding "
                + rule.holding();
    }
}
