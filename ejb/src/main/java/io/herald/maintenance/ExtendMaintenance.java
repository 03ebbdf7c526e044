package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.Posted;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.message.MessageText;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Gives work that is going on more time. The new end counts at once; words about it pass the gate. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ExtendMaintenance {

    private final Maintenances maintenances;
    private final PlanRules rules;
    private final Transitions transitions;
    private final Announcer announcer;
    private final MaintenanceWorkflow workflow;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ExtendMaintenance() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ExtendMaintenance(Maintenances maintenances, PlanRules rules, Transitions transitions,
            Announcer announcer, MaintenanceWorkflow workflow, MaintenanceDiary diary, Clock clock) {
        this.maintenances = maintenances;
        this.rules = rules;
        this.transitions = transitions;
        this.announcer = announcer;
        this.workflow = workflow;
        this.diary = diary;
        this.clock = clock;
    }

    /** @param text what to say of it; nothing, when empty */
    public record Command(MaintenanceId maintenance, long expectedVersion, Instant endsAt,
            Optional<MessageText> text) {}

    /**
     * @return the message that the caller's words became
     * @throws ValidationException if the end has passed or lies too far away
     * @throws IllegalStateOfException if no work is going on
     */
    public Optional<Posted> handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        MaintenanceWindow window = maintenance.window();
        rules.window(new MaintenanceWindow(window.start(), command.endsAt(), window.zone())).throwIfAny();
        maintenance.extend(command.endsAt(), clock.instant());
        diary.tell(maintenance, MaintenanceKind.EXTENDED, window.end() + " → " + command.endsAt(),
                Map.of("end", command.endsAt().toString()));
        transitions.changed(maintenance);
        workflow.changed(maintenance.id());
        return command.text().map(text -> announcer.post(maintenance, Phase.MAINTENANCE_UPDATE, text));
    }
}
