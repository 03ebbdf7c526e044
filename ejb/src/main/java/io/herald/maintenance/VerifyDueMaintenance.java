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

/** Lets the check of the work begin at the planned end. Does nothing where no work is going on. */
@Stateless
@PermitAll
@WorkflowStep
public class VerifyDueMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected VerifyDueMaintenance() {
        this(null, null, null);
    }

    @Inject
    public VerifyDueMaintenance(Maintenances maintenances, Transitions transitions, Clock clock) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @return what to wait for next */
    public MaintenanceTimes handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        if (maintenance.status() == MaintenanceStatus.IN_PROGRESS) {
            transitions.verify(maintenance, Optional.empty());
        }
        return maintenance.times(clock.instant());
    }
}
