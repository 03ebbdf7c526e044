package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan shall demand. */
@Schema(name = "ApprovalRuleRevision", description = "What a plan shall demand of messages from now on")
public record RuleBody(@Schema(description = "The version that was read") long expectedVersion,
        @Schema(description = "As in ApprovalRule") String policy, int remindMinutes, int limitMinutes,
        boolean holding) {

    ApprovalRule of(String plan) {
        return new ApprovalRule(plan, ApprovalPolicy.fromWire(policy), remindMinutes, limitMinutes, holding,
                expectedVersion);
    }
}
