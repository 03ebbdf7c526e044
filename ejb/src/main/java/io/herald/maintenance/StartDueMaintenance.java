package io.herald.maintenance;

import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Begins the work at the planned start. Does nothing where somebody did so by hand. */
@Stateless
@PermitAll
@WorkflowStep
public class StartDueMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected StartDueMaintenance() {
        this(null, null, null);
    }

    @Inject
    public StartDueMaintenance(Maintenances maintenances, Transitions transitions, Clock clock) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @return what to wait for next */
    public MaintenanceTimes handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        if (maintenance.status() == MaintenanceStatus.SCHEDULED) {
            transitions.start(maintenance, Optional.empty());
        }
        return maintenance.times(clock.instant());
    }
}
