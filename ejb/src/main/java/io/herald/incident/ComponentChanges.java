package io.herald.incident;

import io.herald.delivery.ComponentEvent;
import io.herald.delivery.TellOfComponent;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.StatusChange;
import io.herald.shared.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Brings components into the statuses that published words or announced maintenance put them into, keeps each change
 * for uptime figures, and has web servers told of it; for use cases, not for callers.
 */
@Dependent
public class ComponentChanges {

    private final Components components;
    private final TellOfComponent tellOfComponent;

    @Inject
    public ComponentChanges(Components components, TellOfComponent tellOfComponent) {
        this.components = components;
        this.tellOfComponent = tellOfComponent;
    }

    /**
     * @param planned whether the cause is planned maintenance
     * @return what happened to each of the components, also to those that stayed as they were
     */
    List<StatusChange> enter(Map<ComponentId, ComponentStatus> statuses, IncidentId cause, boolean planned,
            Instant at) {
        return components.findAll(statuses.keySet()).stream().map(component -> {
            StatusChange change = component.enter(statuses.getOrDefault(component.id(), component.status()), at);
            if (change.changesSomething()) {
                components.recordChange(change, cause, at);
                tellOfComponent.handle(event(component, change, planned, at));
            }
            return change;
        }).toList();
    }

    private static ComponentEvent event(Component component, StatusChange change, boolean planned, Instant at) {
        return new ComponentEvent(PublicId.next(), component.id().value(), component.name(), change.oldStatus().wire(),
                change.newStatus().wire(), planned, at);
    }
}
