package io.herald.web.console.maintenance;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.ProcessPicture;
import io.herald.incident.WorkflowDiagram;
import io.herald.maintenance.CompleteMaintenance;
import io.herald.maintenance.FindMaintenance;
import io.herald.maintenance.MaintenanceDetail;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.StartMaintenance;
import io.herald.maintenance.VerifyMaintenance;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Preferences;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One maintenance: its window, what was said, what happens next, and the steps that need no words of one's own. */
@Named
@ViewScoped
public class MaintenanceView implements Live, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindMaintenance find;

    @Inject
    StartMaintenance start;

    @Inject
    VerifyMaintenance verify;

    @Inject
    CompleteMaintenance complete;

    @Inject
    WorkflowDiagram diagram;

    @Inject
    Preferences preferences;

    @Inject
    Refresh refresh;

    @Inject
    Results results;

    private @Nullable String id;
    private @Nullable MaintenanceDetail maintenance;

    public void read() {
        refresh.begin();
        maintenance = find.handle(maintenanceId());
    }

    @Override
    public boolean refresh() {
        var before = maintenance;
        read();
        return !maintenance.equals(before);
    }

    /** Begins the work; what was approved for that is said. */
    public void start() {
        start.handle(new StartMaintenance.Command(maintenanceId(), maintenance.version(), Optional.empty()));
        did("started");
    }

    /** The work is done and being checked. */
    public void verify() {
        verify.handle(new VerifyMaintenance.Command(maintenanceId(), maintenance.version(), Optional.empty()));
        did("verifying");
    }

    /** All is well; what was approved for that is said. */
    public void complete() {
        complete.handle(new CompleteMaintenance.Command(maintenanceId(), maintenance.version(), Optional.empty()));
        did("completed");
    }

    private void did(String what) {
        results.done("maintenance.did." + what);
        read();
    }

    public Optional<ProcessPicture> getProcess() {
        return diagram.ofMaintenance(maintenanceId().value(), preferences.language());
    }

    public boolean isScheduled() {
        return status() == MaintenanceStatus.SCHEDULED;
    }

    public boolean isWorking() {
        return status() == MaintenanceStatus.IN_PROGRESS;
    }

    public boolean isOn() {
        return status().isOn();
    }

    public boolean isOver() {
        return status().isOver();
    }

    private MaintenanceStatus status() {
        return maintenance == null ? MaintenanceStatus.CANCELLED : maintenance.summary().status();
    }

    private MaintenanceId maintenanceId() {
        return new MaintenanceId(id == null ? "" : id);
    }

    public @Nullable MaintenanceDetail getMaintenance() {
        return maintenance;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
