package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.RemindMaintenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindMaintenance} for the maintenance of the process, and lets the timers follow it. */
@Named("remindMaintenance")
@ApplicationScoped
public class RemindMaintenanceDelegate implements JavaDelegate {

    private final RemindMaintenance step;

    @Inject
    public RemindMaintenanceDelegate(RemindMaintenance step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaintenanceVariables.follow(execution, step.handle(new MaintenanceId(execution.getProcessBusinessKey())));
    }
}
