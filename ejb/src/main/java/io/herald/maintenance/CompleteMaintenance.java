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

/** Ends a maintenance by hand; the components are as they were before. A series goes on. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class CompleteMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final Series series;
    private final MaintenanceWorkflow workflow;

    @SuppressWarnings("NullAway")
    protected CompleteMaintenance() {
        this(null, null, null, null);
    }

    @Inject
    public CompleteMaintenance(Maintenances maintenances, Transitions transitions, Series series,
            MaintenanceWorkflow workflow) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.series = series;
        this.workflow = workflow;
    }

    /** @param text what to say; the approved wording for the end, when empty */
    public record Command(MaintenanceId maintenance, long expectedVersion, Optional<MessageText> text) {}

    /**
     * @return the message that the caller's words became
     * @throws IllegalStateOfException if no work is going on
     */
    public Optional<Posted> handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        Optional<Posted> posted = transitions.complete(maintenance, command.text());
        workflow.completed(maintenance.id());
        series.continueAfter(maintenance);
        return posted;
    }
}
