package io.herald.maintenance;

import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Ends a maintenance whose check is over. Does nothing where it is over already. */
@Stateless
@PermitAll
@WorkflowStep
public class CompleteDueMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final Series series;

    @SuppressWarnings("NullAway")
    protected CompleteDueMaintenance() {
        this(null, null, null);
    }

    @Inject
    public CompleteDueMaintenance(Maintenances maintenances, Transitions transitions, Series series) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.series = series;
    }

    public void handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        if (maintenance.status().isOn()) {
            transitions.complete(maintenance, Optional.empty());
            series.continueAfter(maintenance);
        }
    }
}
