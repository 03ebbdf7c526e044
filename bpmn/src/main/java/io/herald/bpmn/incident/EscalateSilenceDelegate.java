package io.herald.bpmn.incident;

import io.herald.incident.EscalateSilence;
import io.herald.incident.IncidentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link EscalateSilence} for the incident of the process. */
@Named("escalateSilence")
@ApplicationScoped
public class EscalateSilenceDelegate implements JavaDelegate {

    private final EscalateSilence step;

    @Inject
    public EscalateSilenceDelegate(EscalateSilence step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new IncidentId(execution.getProcessBusinessKey()));
    }
}
