package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.VerifyDueMaintenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link VerifyDueMaintenance} for the maintenance of the process, and lets the timers follow it. */
@Named("verifyMaintenance")
@ApplicationScoped
public class VerifyDueMaintenanceDelegate implements JavaDelegate {

    private final VerifyDueMaintenance step;

    @Inject
    public VerifyDueMaintenanceDelegate(VerifyDueMaintenance step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaintenanceVariables.follow(execution, step.handle(new MaintenanceId(execution.getProcessBusinessKey())));
    }
}
