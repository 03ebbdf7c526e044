package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.StatusChange;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts components under maintenance, and back into what they would be without it. Trouble outranks maintenance: what an
 * open incident says of a component stays.
 */
@Stateless
@PermitAll
@WorkflowStep
public class ShowMaintenance {

    private final Components components;
    private final Recovery recovery;
    private final PageChanges pageChanges;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ShowMaintenance() {
        this(null, null, null, null);
    }

    @Inject
    public ShowMaintenance(Components components, Recovery recovery, PageChanges pageChanges, Clock clock) {
        this.components = components;
        this.recovery = recovery;
        this.pageChanges = pageChanges;
        this.clock = clock;
    }

    /**
     * @param cause the maintenance, which the public has to know of
     * @param on whether work is going on now
     */
    public void handle(IncidentId cause, Set<ComponentId> parts, boolean on) {
        Map<ComponentId, ComponentStatus> without = recovery.following(cause, parts);
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>(without);
        if (on) {
            statuses.replaceAll((part, status) -> ComponentStatus.worse(status, ComponentStatus.UNDER_MAINTENANCE));
        }
        Instant now = clock.instant();
        components.findAll(parts).stream().map(component -> enter(component, statuses, now))
                .filter(StatusChange::changesSomething)
                .forEach(change -> components.recordChange(change, cause, now));
        pageChanges.announce();
    }

    private static StatusChange enter(Component component, Map<ComponentId, ComponentStatus> statuses, Instant at) {
        return component.enter(statuses.getOrDefault(component.id(), component.status()), at);
    }
}
