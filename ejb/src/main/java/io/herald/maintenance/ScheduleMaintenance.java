package io.herald.maintenance;

import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.Posted;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.maintenance.domain.Plan;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans maintenance. The public hears of it as soon as the announcement went through the gate. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ScheduleMaintenance {

    /** A day and an hour before the start. */
    public static final Set<Integer> USUAL_REMINDERS = Set.of(24 * 60, 60);

    public static final int USUAL_CHECK_MINUTES = 15;

    private final Maintenances maintenances;
    private final PlanRules rules;
    private final MaintenanceWorkflow workflow;
    private final Announcer announcer;
    private final MaintenanceDiary diary;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ScheduleMaintenance() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ScheduleMaintenance(Maintenances maintenances, PlanRules rules, MaintenanceWorkflow workflow,
            Announcer announcer, MaintenanceDiary diary, Caller caller, Clock clock) {
        this.maintenances = maintenances;
        this.rules = rules;
        this.workflow = workflow;
        this.announcer = announcer;
        this.diary = diary;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param window a start that has passed is allowed, an end is not
     * @param recurrence RRULE of RFC 5545, see {@link Recurrence}
     * @param reminderMinutes how long before the start people are reminded; {@link #USUAL_REMINDERS}, when empty
     * @param startsByItself whether it is in progress at the start without anybody's doing
     * @param endsByItself whether it is checked at the end, and then completed, without anybody's doing
     * @param verifyMinutes how long the work is checked; {@link #USUAL_CHECK_MINUTES}, when empty
     * @param lead who is told when something is to be done; the caller, when empty
     * @param announcement submitted at once; without it the public knows nothing yet
     */
    public record Command(String title, Set<ComponentId> components, MaintenanceWindow window,
            Optional<String> recurrence, Optional<Set<Integer>> reminderMinutes, boolean startsByItself,
            boolean endsByItself, Optional<Integer> verifyMinutes, Optional<UserId> lead,
            Optional<MessageText> announcement) {

        public Command {
            title = title.strip();
            components = Set.copyOf(components);
            recurrence = recurrence.map(String::strip).filter(rule -> !rule.isEmpty());
        }
    }

    /** @param conflicts a warning, not a refusal */
    public record Scheduled(MaintenanceId id, String reference, Optional<Posted> announcement,
            List<MaintenanceConflict> conflicts) {}

    /** @throws io.herald.shared.ValidationException naming everything that is wrong with the plan or the words */
    public Scheduled handle(Command command) {
        Plan plan = plan(command, caller.id());
        rules.check(plan);
        Instant now = clock.instant();
        Maintenance maintenance = new Maintenance(plan, maintenances.nextReference(now), now);
        maintenances.add(maintenance);
        diary.tell(maintenance, MaintenanceKind.SCHEDULED, maintenance.title(),
                Map.of("start", plan.window().start().toString(), "end", plan.window().end().toString()));
        workflow.scheduled(maintenance.id());
        Optional<Posted> posted = command.announcement()
                .map(text -> announcer.post(maintenance, Phase.MAINTENANCE_ANNOUNCEMENT, text));
        return new Scheduled(maintenance.id(), maintenance.reference(), posted, maintenances
                .conflicts(Optional.of(maintenance.id()), plan.window(), plan.components()));
    }

    static Plan plan(Command command, UserId caller) {
        return new Plan(command.title(), command.components(), command.window(), command.recurrence(),
                command.reminderMinutes().orElse(USUAL_REMINDERS), command.startsByItself(), command.endsByItself(),
                command.verifyMinutes().orElse(USUAL_CHECK_MINUTES), command.lead().orElse(caller), caller);
    }
}
