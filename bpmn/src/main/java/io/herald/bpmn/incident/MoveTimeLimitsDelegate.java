package io.herald.bpmn.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;

/** Counts the running time limits of the process anew after its plan changed, each from the moment it began to run. */
@Named("moveTimeLimits")
@ApplicationScoped
public class MoveTimeLimitsDelegate implements JavaDelegate {

    private static final boolean FROM_WHEN_IT_BEGAN = true;

    @Override
    public void execute(DelegateExecution execution) {
        ManagementService management = execution.getProcessEngineServices().getManagementService();
        for (Job limit : management.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers()
                .list()) {
            management.recalculateJobDuedate(limit.getId(), FROM_WHEN_IT_BEGAN);
        }
    }
}
