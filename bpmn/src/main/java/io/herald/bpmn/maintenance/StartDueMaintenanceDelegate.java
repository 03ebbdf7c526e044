package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.StartDueMaintenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link StartDueMaintenance} for the maintenance of the process, and lets the timers follow it. */
@Named("startMaintenance")
@ApplicationScoped
public class StartDueMaintenanceDelegate implements JavaDelegate {

    private final StartDueMaintenance step;

    @Inject
    public StartDueMaintenanceDelegate(StartDueMaintenance step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaintenanceVariables.follow(execution, step.handle(new MaintenanceId(execution.getProcessBusinessKey())));
    }
}
