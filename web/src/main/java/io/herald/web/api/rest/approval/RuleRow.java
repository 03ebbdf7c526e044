package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one plan demands of the gate. */
@Schema(name = "ApprovalRule", description = "What a plan demands of words that were not approved beforehand")
public record RuleRow(@Schema(description = "The severity whose promises hold, or POSTMORTEM") String plan,
        @Schema(description = "Stages, group:number, with + between stages asked at once and > between stages asked in"
                + " order: approver:2, legal:1+security:1, legal:1>approver:1") String policy,
        @Schema(description = "From the request to the reminder") int remindMinutes,
        @Schema(description = "From the request to the moment when something has to be said") int limitMinutes,
        @Schema(description = "Whether approved holding words go out at the limit") boolean holding, long version) {

    static RuleRow of(ApprovalRule rule) {
        return new RuleRow(rule.plan(), rule.policy().wire(), rule.remindMinutes(), rule.limitMinutes(),
                rule.holding(), rule.version());
    }
}
