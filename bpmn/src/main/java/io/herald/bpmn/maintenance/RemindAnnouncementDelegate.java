package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.RemindAnnouncement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RemindAnnouncement} for the maintenance of the process. */
@Named("remindAnnouncement")
@ApplicationScoped
public class RemindAnnouncementDelegate implements JavaDelegate {

    private final RemindAnnouncement step;

    @Inject
    public RemindAnnouncementDelegate(RemindAnnouncement step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MaintenanceId(execution.getProcessBusinessKey()));
    }
}
