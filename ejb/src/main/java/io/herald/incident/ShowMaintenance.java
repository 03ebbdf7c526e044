package io.herald.incident;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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

    private final ComponentChanges components;
    private final Recovery recovery;
    private final PageChanges pageChanges;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ShowMaintenance() {
        this(null, null, null, null);
    }

    @Inject
    public ShowMaintenance(ComponentChanges components, Recovery recovery, PageChanges pageChanges, Clock clock) {
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
        components.enter(statuses, cause, true, clock.instant());
        pageChanges.announce();
    }
}
