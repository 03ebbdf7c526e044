package io.herald.incident.jpa;

import io.herald.incident.IncidentId;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.incident.domain.IncidentUpdates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** {@link IncidentUpdates} in the tables {@code incident_update...}. */
@ApplicationScoped
public class JpaIncidentUpdates implements IncidentUpdates {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(IncidentUpdate update) {
        entities.persist(update);
    }

    @Override
    public List<IncidentUpdate> of(Collection<IncidentId> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        // words and changes come with one statement each, however many updates there are
        return entities
                .createQuery("""
                    select u from IncidentUpdate u where u.incidentId in :incidents
                    order by u.displayAt desc, u.id""", IncidentUpdate.class)
                .setParameter("incidents", incidents.stream().map(IncidentId::value).toList())
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch.size", 1_000)
                .setHint("eclipselink.batch", "u.texts").setHint("eclipselink.batch", "u.changes").getResultList();
    }
}
