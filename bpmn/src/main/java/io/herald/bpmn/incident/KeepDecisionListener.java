package io.herald.bpmn.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Hands what the plan decision said on to the step that records it. */
@Named("keepDecision")
@ApplicationScoped
public class KeepDecisionListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        IncidentVariables.keepDecision(execution);
    }
}
