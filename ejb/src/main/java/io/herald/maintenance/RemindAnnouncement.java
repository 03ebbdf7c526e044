package io.herald.maintenance;

import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the lead that the public does not know of planned work yet, though it is near. */
@Stateless
@PermitAll
@WorkflowStep
public class RemindAnnouncement {

    private final Maintenances maintenances;
    private final MaintenanceNotices notices;
    private final MaintenanceDiary diary;

    @SuppressWarnings("NullAway")
    protected RemindAnnouncement() {
        this(null, null, null);
    }

    @Inject
    public RemindAnnouncement(Maintenances maintenances, MaintenanceNotices notices, MaintenanceDiary diary) {
        this.maintenances = maintenances;
        this.notices = notices;
        this.diary = diary;
    }

    public void handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        if (!maintenance.isAnnounced()) {
            notices.send(maintenance, "not_announced", maintenance.window().start());
            diary.tell(maintenance, MaintenanceKind.ANNOUNCEMENT_MISSING, "", Map.of());
        }
    }
}
