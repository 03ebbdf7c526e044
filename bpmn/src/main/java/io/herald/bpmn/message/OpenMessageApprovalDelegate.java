package io.herald.bpmn.message;

import io.herald.approval.ApprovalId;
import io.herald.bpmn.approval.GateVariables;
import io.herald.message.MessageId;
import io.herald.message.OpenApproval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link OpenApproval} for the message of the process and keeps the id of the request. */
@Named("openMessageApproval")
@ApplicationScoped
public class OpenMessageApprovalDelegate implements JavaDelegate {

    private final OpenApproval step;

    @Inject
    public OpenMessageApprovalDelegate(OpenApproval step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalId approval = step.handle(new MessageId(execution.getProcessBusinessKey()));
        GateVariables.keepApproval(execution, approval);
    }
}
