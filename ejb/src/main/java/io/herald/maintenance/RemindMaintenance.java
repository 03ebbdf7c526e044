package io.herald.maintenance;

import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import io.herald.template.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Reminds people of work that begins soon, with approved words. Once the start has passed, it is the lead who is
 * reminded, that the work has not begun.
 */
@Stateless
@PermitAll
@WorkflowStep
public class RemindMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final MaintenanceNotices notices;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RemindMaintenance() {
        this(null, null, null, null, null);
    }

    @Inject
    public RemindMaintenance(Maintenances maintenances, Transitions transitions, MaintenanceNotices notices,
            MaintenanceDiary diary, Clock clock) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.notices = notices;
        this.diary = diary;
        this.clock = clock;
    }

    /** @return what to wait for next */
    public MaintenanceTimes handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        Instant now = clock.instant();
        if (maintenance.status() == MaintenanceStatus.SCHEDULED) {
            remind(maintenance, now);
        }
        return maintenance.times(now);
    }

    private void remind(Maintenance maintenance, Instant now) {
        maintenance.remind(now);
        if (!maintenance.window().start().isAfter(now)) {
            askForStart(maintenance, now);
        } else if (maintenance.isAnnounced()) {
            diary.tell(maintenance, MaintenanceKind.REMINDED, "", Map.of());
            transitions.sayByItself(maintenance, Phase.MAINTENANCE_REMINDER);
        }
    }

    private void askForStart(Maintenance maintenance, Instant now) {
        if (!maintenance.plan().startsByItself()) {
            notices.send(maintenance, "start_overdue", now);
            diary.tell(maintenance, MaintenanceKind.START_OVERDUE, "", Map.of());
        }
    }
}
