package io.herald.identity.jpa;

import io.herald.identity.domain.Absence;
import io.herald.identity.domain.Absences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Absences} in the table {@code absence}. */
@ApplicationScoped
public class JpaAbsences implements Absences {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Absence absence) {
        entities.persist(absence);
    }

    @Override
    public Optional<Absence> find(String id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    @Override
    public void remove(Absence absence) {
        entities.remove(absence);
    }

    @Override
    public List<Absence> notOver(Instant now) {
        return entities.createQuery("select a from Absence a where a.endsAt > :now order by a.startsAt, a.id",
                Absence.class).setParameter("now", now).getResultList();
    }
}
