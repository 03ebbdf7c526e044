package io.herald.bpmn.approval;

import io.herald.approval.EscalateApproval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link EscalateApproval} for the open request of the process. */
@Named("escalateApproval")
@ApplicationScoped
public class EscalateApprovalDelegate implements JavaDelegate {

    private final EscalateApproval step;

    @Inject
    public EscalateApprovalDelegate(EscalateApproval step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(GateVariables.approval(execution));
    }
}
