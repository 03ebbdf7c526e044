package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.Posted;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.message.MessageText;
import io.herald.shared.IllegalStateOfException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Begins the work by hand, before or after the planned start. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class StartMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final MaintenanceWorkflow workflow;

    @SuppressWarnings("NullAway")
    protected StartMaintenance() {
        this(null, null, null);
    }

    @Inject
    public StartMaintenance(Maintenances maintenances, Transitions transitions, MaintenanceWorkflow workflow) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.workflow = workflow;
    }

    /** @param text what to say; the approved wording for the start, when empty */
    public record Command(MaintenanceId maintenance, long expectedVersion, Optional<MessageText> text) {}

    /**
     * @return the message that the caller's words became
     * @throws IllegalStateOfException if it is in a status that this cannot follow
     */
    public Optional<Posted> handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        Optional<Posted> posted = transitions.start(maintenance, command.text());
        workflow.started(maintenance.id());
        return posted;
    }
}
