package io.herald.incident.domain;

import io.herald.incident.IncidentId;
import java.util.Collection;
import java.util.List;

/** Everything that was said in public. */
public interface IncidentUpdates {

    void add(IncidentUpdate update);

    /** The updates of these incidents with words and component changes, newest first. */
    List<IncidentUpdate> of(Collection<IncidentId> incidents);
}
