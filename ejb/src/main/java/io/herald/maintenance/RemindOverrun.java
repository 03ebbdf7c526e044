package io.herald.maintenance;

import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Asks the lead whether work that should be over needs more time. Does nothing where it is over. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindOverrun {

    private final Maintenances maintenances;
    private final MaintenanceNotices notices;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RemindOverrun() {
        this(null, null, null, null);
    }

    @Inject
    public RemindOverrun(Maintenances maintenances, MaintenanceNotices notices, MaintenanceDiary diary, Clock clock) {
        this.maintenances = maintenances;
        this.notices = notices;
        this.diary = diary;
        this.clock = clock;
    }

    /** @return what to wait for next */
    public MaintenanceTimes handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        if (maintenance.status().isOn()) {
            notices.send(maintenance, "overrun", clock.instant());
            diary.tell(maintenance, MaintenanceKind.OVERRUN, "", Map.of());
        }
        return maintenance.times(clock.instant());
    }
}
