package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.CompleteDueMaintenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link CompleteDueMaintenance} for the maintenance of the process. */
@Named("completeMaintenance")
@ApplicationScoped
public class CompleteDueMaintenanceDelegate implements JavaDelegate {

    private final CompleteDueMaintenance step;

    @Inject
    public CompleteDueMaintenanceDelegate(CompleteDueMaintenance step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MaintenanceId(execution.getProcessBusinessKey()));
    }
}
