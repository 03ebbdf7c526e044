package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.Posted;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says something about a maintenance that changes nothing of it: the announcement, news, a late word at its end. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PostMaintenanceUpdate {

    private final Maintenances maintenances;
    private final Announcer announcer;

    @SuppressWarnings("NullAway")
    protected PostMaintenanceUpdate() {
        this(null, null);
    }

    @Inject
    public PostMaintenanceUpdate(Maintenances maintenances, Announcer announcer) {
        this.maintenances = maintenances;
        this.announcer = announcer;
    }

    public record Command(MaintenanceId maintenance, long expectedVersion, MessageText text) {}

    public Posted handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        return announcer.post(maintenance, phase(maintenance), command.text());
    }

    /** The moment that the next words are for. */
    static Phase phase(Maintenance maintenance) {
        return switch (maintenance.status()) {
            case COMPLETED -> Phase.MAINTENANCE_COMPLETED;
            case CANCELLED -> Phase.MAINTENANCE_CANCELLED;
            case SCHEDULED, IN_PROGRESS, VERIFYING ->
                maintenance.isAnnounced() ? Phase.MAINTENANCE_UPDATE : Phase.MAINTENANCE_ANNOUNCEMENT;
        };
    }
}
