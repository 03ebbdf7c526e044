package io.herald.audience.jpa;

import io.herald.audience.ListSubscribers.Filter;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.domain.Address;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.TransactionLock;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@link Subscribers} in the table {@code subscriber}. */
@ApplicationScoped
public class JpaSubscribers implements Subscribers {

    private static final String WANTED = """
         from Subscriber s
        where (:status = '' or s.status = :status)
          and (:kind = '' or s.kind = :kind)
          and (:audience = '' or function('array_position', s.scope.audiences, :audience) > 0)
          and (:text = '' or locate(:text, lower(coalesce(s.address, s.email))) > 0)""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Subscriber subscriber) {
        entities.persist(subscriber);
    }

    @Override
    public void remove(Subscriber subscriber) {
        entities.remove(subscriber);
    }

    @Override
    public void lock(Address address) {
        TransactionLock.take(entities, "subscriber " + address.kind().wire() + " " + address.key());
    }

    @Override
    public Optional<Subscriber> find(String id) {
        return Optional.ofNullable(entities.find(Subscriber.class, id));
    }

    @Override
    public Optional<Subscriber> findBy(Address address) {
        return entities.createQuery("""
            select s from Subscriber s
            where s.kind = :kind and lower(coalesce(s.address, s.email)) = :key""", Subscriber.class)
                .setParameter("kind", address.kind().wire()).setParameter("key", address.key()).getResultStream()
                .findFirst();
    }

    @Override
    public List<Subscriber> findByTarget(SubscriberKind kind, String target) {
        return entities.createQuery("select s from Subscriber s where s.kind = :kind and s.address = :target",
                Subscriber.class).setParameter("kind", kind.wire()).setParameter("target", target).getResultList();
    }

    @Override
    public List<Subscriber> findByOwner(String email) {
        return entities.createQuery("select s from Subscriber s where lower(s.email) = :email", Subscriber.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT)).getResultList();
    }

    @Override
    public Optional<Subscriber> findByConfirmation(Token token) {
        return by("s.confirmSha256 = :value", token.sha256());
    }

    @Override
    public Optional<Subscriber> findByUnsubscription(Token token) {
        return by("s.unsubscribeToken = :value", token.value());
    }

    private Optional<Subscriber> by(String condition, String value) {
        return entities.createQuery("select s from Subscriber s where " + condition, Subscriber.class)
                .setParameter("value", value).getResultStream().findFirst();
    }

    @Override
    public Slice<Subscriber> list(Filter filter, Window window) {
        long total = bind(entities.createQuery("select count(s)" + WANTED, Long.class), filter).getSingleResult();
        return new Slice<>(bind(entities.createQuery("select s" + WANTED + " order by s.requestedAt desc, s.id",
                Subscriber.class), filter).setFirstResult(window.offset()).setMaxResults(window.limit())
                .getResultList(), total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        return query.setParameter("kind", filter.kind().map(SubscriberKind::wire).orElse(""))
                .setParameter("audience", filter.audience().orElse(""))
                .setParameter("status", filter.status().map(SubscriberStatus::wire).orElse(""))
                .setParameter("text", filter.text().orElse("").strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<SubscriberStatus, Long> count() {
        Map<SubscriberStatus, Long> counts = new EnumMap<>(SubscriberStatus.class);
        for (SubscriberStatus status : SubscriberStatus.values()) {
            counts.put(status, 0L);
        }
        List<Object[]> rows = entities.createQuery("select s.status, count(s) from Subscriber s group by s.status",
                Object[].class).getResultList();
        rows.forEach(row -> counts.put(SubscriberStatus.fromWire((String) row[0]), (Long) row[1]));
        return counts;
    }

    @Override
    public int purgeQuarantined(Instant before, Instant now) {
        return entities.createNativeQuery("""
            update subscriber set status = 'unsubscribed', ended_at = ?, version = version + 1
            where status = 'quarantined' and quarantined_at < ?""")
                .setParameter(1, Timestamp.from(now)).setParameter(2, Timestamp.from(before)).executeUpdate();
    }

    @Override
    public int purgeUnconfirmed(Instant requestedBefore) {
        return entities.createNativeQuery("""
            delete from subscriber s where s.status = 'pending' and s.requested_at < ?
            and not exists (select 1 from delivery d where d.subscriber_id = s.id)""")
                .setParameter(1, Timestamp.from(requestedBefore)).executeUpdate();
    }

    @Override
    public int endFollowing(Instant closedBefore, Instant now) {
        Sql sql = Sql.in(entities);
        int ended = sql.update("""
            update subscriber s set status = 'unsubscribed', ended_at = ?, version = version + 1
            where s.status in ('confirmed', 'quarantined') and not s.everything and s.components = '{}'
              and s.groups = '{}' and not exists (select 1 from incident i where i.id = any(s.incidents)
                and (i.closed_at is null or i.closed_at > ?))""", now, closedBefore);
        sql.update("""
            update subscriber s set incidents = array(select i.id from incident i where i.id = any(s.incidents)
                and (i.closed_at is null or i.closed_at > ?)), version = version + 1
            where s.incidents <> '{}' and exists (select 1 from incident i where i.id = any(s.incidents)
                and i.closed_at <= ?)""", closedBefore, closedBefore);
        return ended;
    }
}
