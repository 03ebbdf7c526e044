package io.herald.bpmn.incident;

import io.herald.incident.IncidentId;
import io.herald.incident.RemindPostmortem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindPostmortem} for the incident of the process. */
@Named("remindPostmortem")
@ApplicationScoped
public class RemindPostmortemDelegate implements JavaDelegate {

    private final RemindPostmortem step;

    @Inject
    public RemindPostmortemDelegate(RemindPostmortem step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
