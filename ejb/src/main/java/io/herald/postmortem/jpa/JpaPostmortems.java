package io.herald.postmortem.jpa;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** {@link Postmortems} in the tables {@code postmortem...}. */
@ApplicationScoped
public class JpaPostmortems implements Postmortems {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void save(Postmortem postmortem) {
        entities.persist(postmortem);
        entities.flush();
    }

    @Override
    public Optional<Postmortem> find(IncidentId incident) {
        return Optional.ofNullable(entities.find(Postmortem.class, incident.value()));
    }

    @Override
    public Optional<Postmortem> findByMessage(MessageId message) {
        return entities.createQuery("select p from Postmortem p where p.messageId = :message", Postmortem.class)
                .setParameter("message", message.value()).getResultStream().findFirst();
    }
}
