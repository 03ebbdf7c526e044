package io.herald.incident.jpa;

import io.herald.incident.SeverityLevel;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** {@link Severities} in the table {@code severity}, which a migration has filled. */
@ApplicationScoped
public class JpaSeverities implements Severities {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Severity get(SeverityLevel level) {
        return entities.find(Severity.class, level.wire());
    }

    @Override
    public List<Severity> all() {
        return entities.createQuery("select s from Severity s order by s.level", Severity.class).getResultList();
    }
}
