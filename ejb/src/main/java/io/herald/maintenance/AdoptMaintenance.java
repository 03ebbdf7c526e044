package io.herald.maintenance;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PageChanges;
import io.herald.incident.UpdateText;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.MaintenanceUpdate;
import io.herald.maintenance.domain.MaintenanceUpdates;
import io.herald.maintenance.domain.Maintenances;
import io.herald.maintenance.domain.Plan;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over maintenance that another page announced, with everything that was said; nobody is told. What is still to
 * come is watched over as if it had been announced here; what is going on has to end where it began.
 */
@Dependent
public class AdoptMaintenance {

    private static final int LONGEST_TITLE = 255;

    private final Maintenances maintenances;
    private final MaintenanceUpdates updates;
    private final MaintenanceWorkflow workflow;
    private final PageChanges pageChanges;

    @Inject
    public AdoptMaintenance(Maintenances maintenances, MaintenanceUpdates updates, MaintenanceWorkflow workflow,
            PageChanges pageChanges) {
        this.maintenances = maintenances;
        this.updates = updates;
        this.workflow = workflow;
        this.pageChanges = pageChanges;
    }

    /** What was said once. */
    public record Said(MaintenanceStatus status, String bodyMarkdown, Instant at) {}

    /**
     * @param by who imports it, and leads it from now on
     * @param endedAt when it was over in fact
     * @param said the oldest first, at least one
     */
    public record Command(UserId by, String title, MaintenanceStatus status, MaintenanceWindow window,
            Set<ComponentId> components, boolean startsByItself, boolean endsByItself, Instant createdAt,
            Optional<Instant> endedAt, List<Said> said) {

        public Command {
            title = title.strip();
            components = Set.copyOf(components);
            said = List.copyOf(said);
        }
    }

    /** @throws ValidationException if it is going on, nothing was ever said, or its time is none */
    public MaintenanceId handle(Command past) {
        new Violations().text(past.title(), LONGEST_TITLE, "name")
                .require(!past.said().isEmpty(), "incident_updates", "must not be empty")
                .require(past.window().end().isAfter(past.window().start()), "scheduled_until",
                        "must be after the start")
                .require(!past.status().isOn(), "status", "is not over: import it again once it is").throwIfAny();
        Maintenance maintenance = new Maintenance(new Plan(past.title(), past.components(), past.window(),
                Optional.empty(), Set.of(), past.startsByItself(), past.endsByItself(),
                ScheduleMaintenance.USUAL_CHECK_MINUTES, past.by(), past.by()),
                maintenances.nextReference(past.createdAt()), past.createdAt());
        maintenance.announce(past.said().getFirst().at());
        if (past.status().isOver()) {
            maintenance.start(past.window().start());
            maintenance.complete(past.endedAt().orElse(past.window().end()));
        }
        maintenances.add(maintenance);
        past.said().forEach(said -> updates.add(update(maintenance.id(), past.title(), said)));
        if (!past.status().isOver()) {
            workflow.scheduled(maintenance.id());
            workflow.announced(maintenance.id());
        }
        pageChanges.announce();
        return maintenance.id();
    }

    private static MaintenanceUpdate update(MaintenanceId maintenance, String title, Said said) {
        String id = PublicId.next();
        return new MaintenanceUpdate(id, maintenance, new MessageId("imported-" + id), said.status(),
                Map.of(Language.ENGLISH, new UpdateText(title, said.bodyMarkdown())), said.at());
    }
}
