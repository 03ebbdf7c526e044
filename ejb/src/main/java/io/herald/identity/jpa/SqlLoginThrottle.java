package io.herald.identity.jpa;

import io.herald.identity.domain.LoginThrottle;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link LoginThrottle} in the table {@code login_throttle}, shared by all nodes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlLoginThrottle implements LoginThrottle {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Optional<Instant> blockedUntil(String key, Instant now) {
        List<?> found = entities.createNativeQuery(
                "select blocked_until from login_throttle where key = ? and blocked_until > ?")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return found.stream().map(Timestamp.class::cast).map(Timestamp::toInstant).findFirst();
    }

    @Override
    public void fail(String key, Instant now) {
        // A quiet quarter of an hour forgets earlier failures.
        entities.createNativeQuery("""
            insert into login_throttle as t (key, failures, updated_at) values (?, 1, ?)
                on conflict (key) do update set
                  failures = case when t.updated_at < excluded.updated_at - interval '15 minutes'
                                   and coalesce(t.blocked_until, t.updated_at) < excluded.updated_at
                    then 1 else t.failures + 1 end,
                  blocked_until = case when t.failures + 1 >= 5
                                       and t.updated_at >= excluded.updated_at - interval '15 minutes'
                    then excluded.updated_at
                      + least(interval '15 minutes', interval '30 seconds' * power(2, least(t.failures - 4, 10)))
                    end,
                  updated_at = excluded.updated_at""")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    @Override
    public void succeed(String key) {
        entities.createNativeQuery("delete from login_throttle where key = ?").setParameter(1, key).executeUpdate();
    }
}
