package io.herald.audience.jpa;

import io.herald.audience.domain.SignUpThrottle;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@link SignUpThrottle} in the table {@code signup_throttle}, shared by all nodes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlSignUpThrottle implements SignUpThrottle {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public int count(String key, Instant now) {
        Timestamp hour = Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
        entities.createNativeQuery("""
            insert into signup_throttle as t (key, window_start, attempts) values (?, ?, 1)
            on conflict (key, window_start) do update set attempts = t.attempts + 1""")
                .setParameter(1, key).setParameter(2, hour).executeUpdate();
        Number attempts = (Number) entities.createNativeQuery(
                "select attempts from signup_throttle where key = ? and window_start = ?")
                .setParameter(1, key).setParameter(2, hour).getSingleResult();
        return attempts.intValue();
    }

    @Override
    public void forget(Instant before) {
        entities.createNativeQuery("delete from signup_throttle where window_start < ?")
                .setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
