package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Knows what becomes of the components of an incident once it is over. */
@Dependent
class Recovery {

    private final Incidents incidents;

    @Inject
    Recovery(Incidents incidents) {
        this.incidents = incidents;
    }

    /** @param exceptions what shall have another status than the one that would follow */
    Map<ComponentId, ComponentStatus> statusesAfter(Incident incident, Map<ComponentId, ComponentStatus> exceptions) {
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>();
        incident.components().keySet().forEach(component -> statuses.put(component, ComponentStatus.OPERATIONAL));
        statuses.putAll(incidents.statusesByOthers(incident.id(), statuses.keySet()));
        statuses.putAll(exceptions);
        return statuses;
    }
}
