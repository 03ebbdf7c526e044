package io.herald.identity.jpa;

import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link ApiTokens} in the table {@code api_token}. */
@ApplicationScoped
public class JpaApiTokens implements ApiTokens {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<ApiToken> find(String id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    @Override
    public Optional<ApiToken> findBySha256(String sha256) {
        return entities.createQuery("select t from ApiToken t where t.tokenSha256 = :hash", ApiToken.class)
                .setParameter("hash", sha256)
                .getResultStream().findFirst();
    }

    @Override
    public void noteUse(String id, Instant now) {
        entities.createQuery("""
            update ApiToken t set t.lastUsedAt = :now
            where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)""")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minus(USE_IS_NOTED_EVERY))
                .executeUpdate();
    }

    @Override
    public List<ApiToken> all() {
        return entities.createQuery("select t from ApiToken t order by t.createdAt desc", ApiToken.class)
                .getResultList();
    }
}
