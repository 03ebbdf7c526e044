package io.herald.incident.jpa;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.ComponentGroup;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.StatusChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Components} in the tables {@code component}, {@code component_group}, {@code component_status_change}. */
@ApplicationScoped
public class JpaComponents implements Components {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Component component) {
        entities.persist(component);
    }

    @Override
    public void add(ComponentGroup group) {
        entities.persist(group);
        // components refer to it by id only, so EclipseLink does not know that it has to come first
        entities.flush();
    }

    @Override
    public void remove(Component component) {
        entities.remove(component);
    }

    @Override
    public void remove(ComponentGroup group) {
        entities.remove(group);
    }

    @Override
    public Optional<Component> find(ComponentId id) {
        return Optional.ofNullable(entities.find(Component.class, id.value()));
    }

    @Override
    public Optional<ComponentGroup> findGroup(ComponentGroupId id) {
        return Optional.ofNullable(entities.find(ComponentGroup.class, id.value()));
    }

    @Override
    public List<Component> findAll(Collection<ComponentId> ids) {
        return ids.isEmpty() ? List.of()
                : entities.createQuery("select c from Component c where c.id in :ids", Component.class)
                        .setParameter("ids", ids.stream().map(ComponentId::value).toList()).getResultList();
    }

    @Override
    public List<Component> all() {
        return entities.createQuery("select c from Component c order by c.position, c.name", Component.class)
                .getResultList();
    }

    @Override
    public List<ComponentGroup> groups() {
        return entities.createQuery("select g from ComponentGroup g order by g.position, g.name",
                ComponentGroup.class).getResultList();
    }

    @Override
    public boolean isNamed(ComponentId id) {
        return (boolean) entities.createNativeQuery("""
            select exists (select 1 from incident_component where component_id = ?1)
            or exists (select 1 from incident_update_component where component_id = ?1)
            or exists (select 1 from maintenance_component where component_id = ?1)
            or exists (select 1 from message_component where component_id = ?1)""")
                .setParameter(1, id.value()).getSingleResult();
    }

    @Override
    public void recordChange(StatusChange change, IncidentId cause, Instant at) {
        entities.createNativeQuery("""
            insert into component_status_change as known (component_id, changed_at, old_status, new_status,
              incident_id)
            values (?, ?, ?, ?, ?)
            on conflict (component_id, changed_at) do update
            set new_status = excluded.new_status, incident_id = excluded.incident_id""")
                .setParameter(1, change.component().value()).setParameter(2, Timestamp.from(at))
                .setParameter(3, change.oldStatus().wire()).setParameter(4, change.newStatus().wire())
                .setParameter(5, cause.value()).executeUpdate();
    }
}
