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

/** Calls a maintenance off, or breaks it off. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class CancelMaintenance {

    private final Maintenances maintenances;
    private final Transitions transitions;
    private final Series series;
    private final MaintenanceWorkflow workflow;

    @SuppressWarnings("NullAway")
    protected CancelMaintenance() {
        this(null, null, null, null);
    }

    @Inject
    public CancelMaintenance(Maintenances maintenances, Transitions transitions, Series series,
            MaintenanceWorkflow workflow) {
        this.maintenances = maintenances;
        this.transitions = transitions;
        this.series = series;
        this.workflow = workflow;
    }

    /**
     * @param endSeries whether it does not come again either; otherwise the next occurrence is planned
     * @param text what to say; the approved wording for this, when empty
     */
    public record Command(MaintenanceId maintenance, long expectedVersion, boolean endSeries,
            Optional<MessageText> text) {}

    /**
     * @return the message that the caller's words became
     * @throws IllegalStateOfException if it is over
     */
    public Optional<Posted> handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        if (command.endSeries()) {
            maintenance.endSeries();
        }
        Optional<Posted> posted = transitions.cancel(maintenance, command.text());
        workflow.cancelled(maintenance.id());
        series.continueAfter(maintenance);
        return posted;
    }
}
