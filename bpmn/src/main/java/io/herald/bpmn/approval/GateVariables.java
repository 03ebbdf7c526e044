package io.herald.bpmn.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
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
    public static Map<String, Object> ofSubmission(boolean wordingApproved, Instant due) {
        Map<String, Object> variables = ofSubmission(due);
        variables.put(WORDING_APPROVED, wordingApproved);
        return variables;
    }

    public static Map<String, Object> of(Decision decision) {
        return Map.of(DECISION, decision.wire());
    }

    public static void keepApproval(DelegateExecution execution, ApprovalId approval) {
        execution.setVariable(APPROVAL, approval.value());
    }

    static ApprovalId approval(VariableScope execution) {
        return new ApprovalId((String) execution.getVariable(APPROVAL));
    }
}
