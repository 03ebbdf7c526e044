package io.herald.incident.domain;

import io.herald.incident.AdoptIncident;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import java.util.Map;

/** Writes incidents of another page, which were declared, told and perhaps closed long ago. */
public interface AdoptedIncidents {

    void add(IncidentId id, String reference, AdoptIncident.Command past);

    /** In what trouble its last words left each of its components. */
    Map<ComponentId, ComponentStatus> lastStatuses(IncidentId id);
}
