package io.herald.incident;

import io.herald.identity.UserId;
import io.herald.incident.domain.AdoptedIncidents;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.StatusChange;
import io.herald.shared.PublicId;
import io.herald.shared.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes over an incident that was public on another page, with everything that was said. It stands on Herald's page as
 * it stood there, an open one as open; nobody is told. No process watches over it: whoever goes on with an open one
 * posts its next update by hand.
 */
@Dependent
public class AdoptIncident {

    private static final int LONGEST_TITLE = 255;

    private final Incidents incidents;
    private final AdoptedIncidents adopted;
    private final Components components;
    private final PageChanges pageChanges;

    @Inject
    public AdoptIncident(Incidents incidents, AdoptedIncidents adopted, Components components,
            PageChanges pageChanges) {
        this.incidents = incidents;
        this.adopted = adopted;
        this.components = components;
        this.pageChanges = pageChanges;
    }

    /** What was said once, and what it made of components. */
    public record Said(IncidentStatus status, String bodyMarkdown, Instant at, List<ComponentChange> changes) {

        public Said {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param by who imports it, and leads it from now on
     * @param said the oldest first, at least one
     */
    public record Command(UserId by, String title, Impact impact, IncidentStatus status, Instant startedAt,
            Instant createdAt, Optional<Instant> monitoringAt, Optional<Instant> resolvedAt, List<Said> said) {

        public Command {
            title = title.strip();
            said = List.copyOf(said);
        }
    }

    /** @throws io.herald.shared.ValidationException if nothing was ever said, or the title is none */
    public IncidentId handle(Command past) {
        new Violations().text(past.title(), LONGEST_TITLE, "name")
                .require(!past.said().isEmpty(), "incident_updates", "must not be empty")
                .require(!past.status().isOver() || past.resolvedAt().isPresent(), "resolved_at", "can't be blank")
                .throwIfAny();
        IncidentId id = new IncidentId(PublicId.next());
        adopted.add(id, incidents.nextReference(past.createdAt()), past);
        past.said().forEach(said -> said.changes().stream().map(AdoptIncident::change)
                .filter(StatusChange::changesSomething)
                .forEach(change -> components.recordChange(change, id, said.at())));
        Map<ComponentId, ComponentStatus> last = adopted.lastStatuses(id);
        if (past.status().isOver()) {
            last.forEach((component, status) -> components.recordChange(
                    new StatusChange(component, status, ComponentStatus.OPERATIONAL), id,
                    past.resolvedAt().orElseThrow()));
        } else {
            components.findAll(last.keySet()).forEach(component -> component
                    .enter(last.getOrDefault(component.id(), component.status()), past.createdAt()));
        }
        pageChanges.announce();
        return id;
    }

    private static StatusChange change(ComponentChange change) {
        return new StatusChange(change.id(), change.oldStatus(), change.newStatus());
    }
}
