package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.ComponentId;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.maintenance.domain.Plan;
import io.herald.shared.IllegalStateOfException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Changes what is planned, apart from the time: components, reminders, what happens by itself. It says nothing. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ReviseMaintenance {

    private final Maintenances maintenances;
    private final PlanRules rules;
    private final Transitions transitions;
    private final MaintenanceWorkflow workflow;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReviseMaintenance() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviseMaintenance(Maintenances maintenances, PlanRules rules, Transitions transitions,
            MaintenanceWorkflow workflow, MaintenanceDiary diary, Clock clock) {
        this.maintenances = maintenances;
        this.rules = rules;
        this.transitions = transitions;
        this.workflow = workflow;
        this.diary = diary;
        this.clock = clock;
    }

    /** The plan as it shall be. */
    public record Command(MaintenanceId maintenance, long expectedVersion, Set<ComponentId> components,
            Set<Integer> reminderMinutes, boolean startsByItself, boolean endsByItself) {

        public Command {
            components = Set.copyOf(components);
            reminderMinutes = Set.copyOf(reminderMinutes);
        }
    }

    /**
     * @throws io.herald.shared.ValidationException naming everything that is wrong with the plan
     * @throws IllegalStateOfException if work has begun and more than the end by itself is to change, or it is over
     */
    public void handle(Command command) {
        Maintenance maintenance = maintenances.get(command.maintenance());
        maintenance.requireVersion(command.expectedVersion());
        Plan before = maintenance.plan();
        Plan plan = new Plan(before.title(), command.components(), before.window(), before.recurrence(),
                command.reminderMinutes(), command.startsByItself(), command.endsByItself(), before.verifyMinutes(),
                before.lead(), before.scheduledBy());
        if (plan.equals(before)) {
            return;
        }
        rules.check(plan);
        maintenance.revise(plan, clock.instant());
        diary.tell(maintenance, MaintenanceKind.REVISED, "", Map.of(
                "components", Integer.toString(plan.components().size()),
                "startsByItself", Boolean.toString(plan.startsByItself()),
                "endsByItself", Boolean.toString(plan.endsByItself())));
        transitions.changed(maintenance);
        workflow.changed(maintenance.id());
    }
}
