package io.herald.bpmn.approval;

import io.herald.approval.RemindApprovers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindApprovers} for the open request of the process. */
@Named("remindApprovers")
@ApplicationScoped
public class RemindApproversDelegate implements JavaDelegate {

    private final RemindApprovers step;

    @Inject
    public RemindApproversDelegate(RemindApprovers step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(GateVariables.approval(execution));
    }
}
