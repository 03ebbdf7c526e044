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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves a maintenance that has not begun. The new time counts at once; words about it pass the gate. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class RescheduleMaintenance {

    private final Maintenances maintenances;
    private final PlanRules rules;
    private final Transitions transitions;
    private final Announcer announcer;
    private final MaintenanceWorkflow workflow;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RescheduleMaintenance() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RescheduleMaintenance(Maintenances maintenances, PlanRules rules, Transitions transitions,
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
    public record Command(MaintenanceId maintenance, long expectedVersion, MaintenanceWindow window,
            Optional<MessageText> text) {}

    /** @param conflicts a warning, not a refusal */
    public record Rescheduled(Optional<Posted> posted, List<MaintenanceConflict> conflicts) {}

    /**
     * @throws ValidationException if the window is none
     * @throws IllegalStateOfException if work has begun, or it is over
     */
    public Rescheduled handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        rules.window(command.window()).throwIfAny();
        MaintenanceWindow before = maintenance.window();
        maintenance.move(command.window(), clock.instant());
        diary.tell(maintenance, MaintenanceKind.MOVED, before.start() + " → " + command.window().start(), Map.of(
                "start", command.window().start().toString(), "end", command.window().end().toString()));
        transitions.changed(maintenance);
        workflow.changed(maintenance.id());
        Optional<Posted> posted = command.text().map(text -> announcer.post(maintenance,
                maintenance.isAnnounced() ? Phase.MAINTENANCE_UPDATE : Phase.MAINTENANCE_ANNOUNCEMENT, text));
        return new Rescheduled(posted, maintenances.conflicts(Optional.of(maintenance.id()), command.window(),
                maintenance.components()));
    }
}
