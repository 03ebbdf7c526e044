package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.ComponentFacts;
import io.herald.incident.domain.Components;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Adds a component, or changes what the page says about it. Its status only changes with a published message. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveComponent {

    private final Components components;
    private final PageChanges pageChanges;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SaveComponent() {
        this(null, null, null, null);
    }

    @Inject
    public SaveComponent(Components components, PageChanges pageChanges, AuditTrail audit, Clock clock) {
        this.components = components;
        this.pageChanges = pageChanges;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param id the component to change; a new one, when empty
     * @param expectedVersion of the component to change; 0 for a new one
     * @param position place within the group, from 1
     * @param startDate since when it is watched
     */
    public record Command(Optional<ComponentId> id, long expectedVersion, ComponentGroupId group, String name,
            Optional<String> description, int position, boolean showcase, Optional<LocalDate> startDate) {

        public Command {
            name = name.strip();
            description = description.map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    public ComponentId handle(Command command) {
        new Violations().text(command.name(), SaveComponentGroup.LONGEST_NAME, "name")
                .atMost(command.description().orElse(""), SaveComponentGroup.LONGEST_DESCRIPTION, "description")
                .require(command.position() >= 1, "position", "must be 1 or more")
                .require(components.findGroup(command.group()).isPresent(), "group", "does not exist").throwIfAny();
        ComponentFacts facts = new ComponentFacts(command.group(), command.name(), command.description(),
                command.position(), command.showcase(), command.startDate());
        Component component = command.id().map(id -> change(id, command.expectedVersion(), facts))
                .orElseGet(() -> add(facts));
        audit.record("component.saved", "component", component.id().value(), Map.of("name", command.name()));
        pageChanges.announce();
        return component.id();
    }

    private Component add(ComponentFacts facts) {
        Component component = new Component(facts, clock.instant());
        components.add(component);
        return component;
    }

    private Component change(ComponentId id, long expectedVersion, ComponentFacts facts) {
        Component component = components.find(id).orElseThrow(() -> new NotFoundException("component", id.value()));
        component.requireVersion(expectedVersion);
        component.describe(facts, clock.instant());
        return component;
    }
}
