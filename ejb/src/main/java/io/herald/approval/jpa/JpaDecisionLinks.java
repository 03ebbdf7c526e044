package io.herald.approval.jpa;

import io.herald.approval.domain.DecisionLink;
import io.herald.approval.domain.DecisionLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** {@link DecisionLinks} in the table {@code approval_link}. */
@ApplicationScoped
public class JpaDecisionLinks implements DecisionLinks {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(DecisionLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<DecisionLink> findBySha256(String tokenSha256) {
        return Optional.ofNullable(entities.find(DecisionLink.class, tokenSha256));
    }
}
