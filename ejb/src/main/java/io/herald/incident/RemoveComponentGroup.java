package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.ComponentGroup;
import io.herald.incident.domain.Components;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Removes a group that holds no components. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveComponentGroup {

    private final Components components;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveComponentGroup() {
        this(null, null, null);
    }

    @Inject
    public RemoveComponentGroup(Components components, PageChanges pageChanges, AuditTrail audit) {
        this.components = components;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    /** @throws IllegalStateOfException if it still holds components */
    public void handle(ComponentGroupId id, long expectedVersion) {
        ComponentGroup group = components.findGroup(id)
                .orElseThrow(() -> new NotFoundException("component group", id.value()));
        group.requireVersion(expectedVersion);
        if (components.all().stream().anyMatch(component -> component.groupId().equals(id))) {
            throw new IllegalStateOfException("component group", "not empty", "be removed");
        }
        components.remove(group);
        audit.record("component_group.removed", "component_group", id.value(), Map.of("name", group.name()));
        pageChanges.announce();
    }
}
