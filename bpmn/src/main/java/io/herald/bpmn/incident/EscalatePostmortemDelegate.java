package io.herald.bpmn.incident;

import io.herald.incident.EscalatePostmortem;
import io.herald.incident.IncidentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link EscalatePostmortem} for the incident of the process. */
@Named("escalatePostmortem")
@ApplicationScoped
public class EscalatePostmortemDelegate implements JavaDelegate {

    private final EscalatePostmortem step;

    @Inject
    public EscalatePostmortemDelegate(EscalatePostmortem step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
