package io.herald.bpmn.maintenance;

import io.herald.bpmn.engine.Contended;
import io.herald.bpmn.engine.Correspondence;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** {@link MaintenanceWorkflow} as the process {@value #PROCESS}, one instance per maintenance. */
@Contended
@ApplicationScoped
public class CamundaMaintenanceWorkflow implements MaintenanceWorkflow {

    public static final String PROCESS = "MaintenanceCommunicationProcess";

    private static final String ANNOUNCED = "MaintenanceAnnounced";
    private static final String STARTED = "MaintenanceStarted";
    private static final String VERIFYING = "MaintenanceVerifying";
    private static final String RESUMED = "MaintenanceResumed";
    private static final String COMPLETED = "MaintenanceCompleted";
    private static final String CHANGED = "MaintenanceChanged";
    private static final String CANCELLED = "MaintenanceCancelled";

    private final Correspondence correspondence;

    @Inject
    public CamundaMaintenanceWorkflow(RuntimeService runtime) {
        this.correspondence = new Correspondence(runtime, PROCESS);
    }

    @Override
    public void scheduled(MaintenanceId maintenance) {
        correspondence.start(maintenance.value());
    }

    @Override
    public void announced(MaintenanceId maintenance) {
        tell(maintenance, ANNOUNCED);
    }

    /** Work that is extended while it is being checked goes on. */
    @Override
    public void changed(MaintenanceId maintenance) {
        tell(maintenance, CHANGED);
        tell(maintenance, RESUMED);
    }

    /** Where the process still waits for the announcement, its timers learn that the start has come. */
    @Override
    public void started(MaintenanceId maintenance) {
        if (!tell(maintenance, STARTED)) {
            tell(maintenance, CHANGED);
        }
    }

    @Override
    public void verifying(MaintenanceId maintenance) {
        tell(maintenance, VERIFYING);
    }

    /** Work that ends without a check passes through it at once. */
    @Override
    public void completed(MaintenanceId maintenance) {
        tell(maintenance, VERIFYING);
        tell(maintenance, COMPLETED);
    }

    @Override
    public void cancelled(MaintenanceId maintenance) {
        tell(maintenance, CANCELLED);
    }

    private boolean tell(MaintenanceId maintenance, String message) {
        return correspondence.tell(maintenance.value(), message, Map.of());
    }
}
