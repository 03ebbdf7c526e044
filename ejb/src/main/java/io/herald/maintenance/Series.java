package io.herald.maintenance;

import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.template.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Plans the next occurrence of a maintenance that comes again, and announces it with approved words. */
@Dependent
class Series {

    private final Maintenances maintenances;
    private final MaintenanceWorkflow workflow;
    private final Transitions transitions;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @Inject
    Series(Maintenances maintenances, MaintenanceWorkflow workflow, Transitions transitions, MaintenanceDiary diary,
            Clock clock) {
        this.maintenances = maintenances;
        this.workflow = workflow;
        this.transitions = transitions;
        this.diary = diary;
        this.clock = clock;
    }

    /** Does nothing where it does not come again. */
    void continueAfter(Maintenance maintenance) {
        Instant now = clock.instant();
        maintenance.recurrence().map(Recurrence::parse)
                .flatMap(rule -> rule.after(maintenance.ruleStart(), maintenance.window(), now))
                .ifPresent(window -> plan(maintenance, window, now));
    }

    private void plan(Maintenance before, MaintenanceWindow window, Instant now) {
        Maintenance next = before.next(window, maintenances.nextReference(now), now);
        maintenances.add(next);
        diary.tell(next, MaintenanceKind.REPEATED, before.reference(), Map.of("follows", before.reference(), "start",
                window.start().toString()));
        workflow.scheduled(next.id());
        transitions.sayByItself(next, Phase.MAINTENANCE_ANNOUNCEMENT);
    }
}
