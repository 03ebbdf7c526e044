package io.herald.bpmn.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
import io.herald.message.ApprovalTimes;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of a process with a gate. Their names stand in the models. */
public final class GateVariables {

    private static final String WORDING_APPROVED = "wordingApproved";
    private static final String APPROVAL_DUE = "approvalDue";
    private static final String REMINDER_DUE = "reminderDue";
    private static final String LIMIT_DUE = "limitDue";
    private static final String HOLDING_WANTED = "holdingWanted";
    private static final String SIGNATURES_MISSING = "signaturesMissing";
    private static final String APPROVAL = "approval";
    private static final String DECISION = "decision";

    private GateVariables() {}

    /** @param due when the decision is late */
    public static Map<String, Object> ofSubmission(Instant due) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(APPROVAL_DUE, Date.from(due));
        return variables;
    }

    /** @param wordingApproved whether nobody needs to be asked */
    public static Map<String, Object> ofSubmission(boolean wordingApproved, ApprovalTimes times) {
        Map<String, Object> variables = ofSubmission(times.escalation());
        variables.put(WORDING_APPROVED, wordingApproved);
        variables.put(REMINDER_DUE, Date.from(times.reminder()));
        variables.put(LIMIT_DUE, Date.from(times.limit()));
        variables.put(HOLDING_WANTED, times.holding());
        return variables;
    }

    public static Map<String, Object> of(Decision decision) {
        return Map.of(DECISION, decision.wire(), SIGNATURES_MISSING, false);
    }

    /** One approval of several. */
    public static Map<String, Object> ofSignature() {
        return Map.of(DECISION, Decision.APPROVED.wire(), SIGNATURES_MISSING, true);
    }

    public static void keepApproval(DelegateExecution execution, ApprovalId approval) {
        execution.setVariable(APPROVAL, approval.value());
    }

    static ApprovalId approval(VariableScope execution) {
        return new ApprovalId((String) execution.getVariable(APPROVAL));
    }
}
