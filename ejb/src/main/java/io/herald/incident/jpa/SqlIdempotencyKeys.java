package io.herald.incident.jpa;

import io.herald.identity.UserId;
import io.herald.incident.domain.IdempotencyKeys;
import io.herald.shared.SqlRow;
import io.herald.shared.TransactionLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** {@link IdempotencyKeys} in the table {@code idempotency_key}, with PostgreSQL's advisory locks. */
@ApplicationScoped
public class SqlIdempotencyKeys implements IdempotencyKeys {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void lock(String subject) {
        TransactionLock.take(entities, "declaration " + subject);
    }

    @Override
    public Optional<Use> find(UserId owner, String key) {
        return SqlRow.of(entities.createNativeQuery(
                "select request_sha256, result_id from idempotency_key where token_owner = ? and key = ?")
                .setParameter(1, owner.value()).setParameter(2, key).getResultList()).stream()
                .map(row -> new Use(row.text(0), row.text(1))).findFirst();
    }

    @Override
    public void add(UserId owner, String key, Use use, Instant now) {
        entities.createNativeQuery("""
            insert into idempotency_key (token_owner, key, request_sha256, result_id, created_at)
            values (?, ?, ?, ?, ?)""").setParameter(1, owner.value()).setParameter(2, key)
                .setParameter(3, use.requestSha256()).setParameter(4, use.resultId())
                .setParameter(5, Timestamp.from(now)).executeUpdate();
    }
}
