package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Knows what becomes of the components of an incident once it is over. */
@Dependent
class Recovery {

    private final Incidents incidents;
    private final MaintenanceBook maintenances;

    @Inject
    Recovery(Incidents incidents, MaintenanceBook maintenances) {
        this.incidents = incidents;
        this.maintenances = maintenances;
    }

    /** @param exceptions what shall have another status than the one that would follow */
    Map<ComponentId, ComponentStatus> statusesAfter(Incident incident, Map<ComponentId, ComponentStatus> exceptions) {
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>();
        statuses.putAll(following(incident.id(), incident.components().keySet()));
        statuses.putAll(exceptions);
        return statuses;
    }

    /** What the components are in once something is over: operational, or what other causes make of them. */
    Map<ComponentId, ComponentStatus> following(IncidentId over, Set<ComponentId> components) {
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>();
        maintenances.underMaintenance(over)
                .forEach(component -> statuses.put(component, ComponentStatus.UNDER_MAINTENANCE));
        statuses.keySet().retainAll(components);
        components.forEach(component -> statuses.putIfAbsent(component, ComponentStatus.OPERATIONAL));
        incidents.statusesByOthers(over, components)
                .forEach((component, status) -> statuses.merge(component, status, ComponentStatus::worse));
        return statuses;
    }
}
