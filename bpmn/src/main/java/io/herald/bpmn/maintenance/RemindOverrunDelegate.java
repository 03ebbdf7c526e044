package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.RemindOverrun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindOverrun} for the maintenance of the process, and lets the timers follow it. */
@Named("remindOverrun")
@ApplicationScoped
public class RemindOverrunDelegate implements JavaDelegate {

    private final RemindOverrun step;

    @Inject
    public RemindOverrunDelegate(RemindOverrun step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaintenanceVariables.follow(execution, step.handle(new MaintenanceId(execution.getProcessBusinessKey())));
    }
}
