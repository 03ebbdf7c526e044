package io.herald.bpmn.incident;

import io.herald.incident.IncidentId;
import io.herald.incident.RemindFirstContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindFirstContact} for the incident of the process. */
@Named("remindFirstContact")
@ApplicationScoped
public class RemindFirstContactDelegate implements JavaDelegate {

    private final RemindFirstContact step;

    @Inject
    public RemindFirstContactDelegate(RemindFirstContact step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
