package io.herald.bpmn.incident;

import io.herald.incident.DescribeForPlan;
import io.herald.incident.IncidentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Runs {@link DescribeForPlan} before the plan is decided, so that the decision knows the incident as it is now. */
@Named("describeForPlan")
@ApplicationScoped
public class DescribeForPlanListener implements ExecutionListener {

    private final DescribeForPlan step;

    @Inject
    public DescribeForPlanListener(DescribeForPlan step) {
        this.step = step;
    }

    @Override
    public void notify(DelegateExecution execution) {
        IncidentVariables.offer(execution, step.handle(new IncidentId(execution.getProcessBusinessKey())));
    }
}
