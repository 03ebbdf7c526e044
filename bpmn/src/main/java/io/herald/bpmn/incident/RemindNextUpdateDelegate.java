package io.herald.bpmn.incident;

import io.herald.incident.IncidentId;
import io.herald.incident.RemindNextUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindNextUpdate} for the incident of the process. */
@Named("remindNextUpdate")
@ApplicationScoped
public class RemindNextUpdateDelegate implements JavaDelegate {

    private final RemindNextUpdate step;

    @Inject
    public RemindNextUpdateDelegate(RemindNextUpdate step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
