package io.herald.incident.domain;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All components and their groups. */
public interface Components {

    void add(Component component);

    void add(ComponentGroup group);

    void remove(Component component);

    void remove(ComponentGroup group);

    Optional<Component> find(ComponentId id);

    Optional<ComponentGroup> findGroup(ComponentGroupId id);

    /** Those of the ids that exist, in any order. */
    List<Component> findAll(Collection<ComponentId> ids);

    /** Every component, by position within its group. */
    List<Component> all();

    /** Every group, by position. */
    List<ComponentGroup> groups();

    /** Whether an incident, an update or a message ever named the component. */
    boolean isNamed(ComponentId id);

    /** Remembers a change for uptime figures. */
    void recordChange(StatusChange change, IncidentId cause, Instant at);
}
