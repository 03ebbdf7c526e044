package io.herald.bpmn.incident;

import io.herald.incident.IncidentId;
import io.herald.incident.Plan;
import io.herald.incident.RecordPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RecordPlan} with what was just decided, and lets the process follow it. */
@Named("recordPlan")
@ApplicationScoped
public class RecordPlanDelegate implements JavaDelegate {

    private final RecordPlan step;

    @Inject
    public RecordPlanDelegate(RecordPlan step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Plan plan = IncidentVariables.plan(execution);
        step.handle(new IncidentId(execution.getProcessBusinessKey()), plan);
        IncidentVariables.follow(execution, plan);
    }
}
