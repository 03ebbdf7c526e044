package io.herald.maintenance;

import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says what the process has to wait for next. */
@Stateless
@PermitAll
@WorkflowStep
public class ReadMaintenanceTimes {

    private final Maintenances maintenances;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReadMaintenanceTimes() {
        this(null, null);
    }

    @Inject
    public ReadMaintenanceTimes(Maintenances maintenances, Clock clock) {
        this.maintenances = maintenances;
        this.clock = clock;
    }

    public MaintenanceTimes handle(MaintenanceId id) {
        return maintenances.get(id).times(clock.instant());
    }
}
