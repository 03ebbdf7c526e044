package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.ComponentGroup;
import io.herald.incident.domain.Components;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Adds a group of components, or changes one. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveComponentGroup {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_DESCRIPTION = 1_000;

    private final Components components;
    private final PageChanges pageChanges;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SaveComponentGroup() {
        this(null, null, null, null);
    }

    @Inject
    public SaveComponentGroup(Components components, PageChanges pageChanges, AuditTrail audit, Clock clock) {
        this.components = components;
        this.pageChanges = pageChanges;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param id the group to change; a new one, when empty
     * @param expectedVersion of the group to change; 0 for a new one
     * @param position place on the page, from 1
     */
    public record Command(Optional<ComponentGroupId> id, long expectedVersion, String name,
            Optional<String> description, int position) {

        public Command {
            name = name.strip();
            description = description.map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    public ComponentGroupId handle(Command command) {
        new Violations().text(command.name(), LONGEST_NAME, "name")
                .atMost(command.description().orElse(""), LONGEST_DESCRIPTION, "description")
                .require(command.position() >= 1, "position", "must be 1 or more").throwIfAny();
        ComponentGroup group = command.id().map(id -> change(id, command)).orElseGet(() -> add(command));
        audit.record("component_group.saved", "component_group", group.id().value(), Map.of("name", command.name()));
        pageChanges.announce();
        return group.id();
    }

    private ComponentGroup add(Command command) {
        ComponentGroup group = new ComponentGroup(command.name(), command.description(), command.position(),
                clock.instant());
        components.add(group);
        return group;
    }

    private ComponentGroup change(ComponentGroupId id, Command command) {
        Instant now = clock.instant();
        ComponentGroup group = components.findGroup(id)
                .orElseThrow(() -> new NotFoundException("component group", id.value()));
        group.requireVersion(command.expectedVersion());
        group.describe(command.name(), command.description(), command.position(), now);
        return group;
    }
}
