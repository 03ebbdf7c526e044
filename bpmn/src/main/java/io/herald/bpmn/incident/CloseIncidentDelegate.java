package io.herald.bpmn.incident;

import io.herald.incident.CloseIncident;
import io.herald.incident.IncidentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link CloseIncident} for the incident of the process. */
@Named("closeIncident")
@ApplicationScoped
public class CloseIncidentDelegate implements JavaDelegate {

    private final CloseIncident step;

    @Inject
    public CloseIncidentDelegate(CloseIncident step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
