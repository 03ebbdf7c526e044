package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Removes a component that no incident ever named. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveComponent {

    private final Components components;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveComponent() {
        this(null, null, null);
    }

    @Inject
    public RemoveComponent(Components components, PageChanges pageChanges, AuditTrail audit) {
        this.components = components;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    /** @throws IllegalStateOfException if an incident named it: the record needs its name */
    public void handle(ComponentId id, long expectedVersion) {
        Component component = components.find(id).orElseThrow(() -> new NotFoundException("component", id.value()));
        component.requireVersion(expectedVersion);
        if (components.isNamed(id)) {
            throw new IllegalStateOfException("component", "named by an incident", "be removed");
        }
        components.remove(component);
        audit.record("component.removed", "component", id.value(), Map.of("name", component.name()));
        pageChanges.announce();
    }
}
