package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.ReadMaintenanceTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link ReadMaintenanceTimes} for the maintenance of the process, and lets the timers follow it. */
@Named("readMaintenanceTimes")
@ApplicationScoped
public class ReadMaintenanceTimesDelegate implements JavaDelegate {

    private final ReadMaintenanceTimes step;

    @Inject
    public ReadMaintenanceTimesDelegate(ReadMaintenanceTimes step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MaintenanceVariables.follow(execution, step.handle(new MaintenanceId(execution.getProcessBusinessKey())));
    }
}
