package io.herald.audit.jpa;

import io.herald.audit.BrowseAuditTrail.Filter;
import io.herald.audit.domain.AuditEntries;
import io.herald.audit.domain.AuditEntry;
import io.herald.shared.Slice;
import io.herald.shared.TransactionLock;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@link AuditEntries} in the table {@code audit_entry}. An advisory lock that ends with the transaction makes writers
 * take turns; the table itself refuses updates and deletes.
 */
@ApplicationScoped
public class SqlAuditEntries implements AuditEntries {

    private static final String COLUMNS = "seq, at, actor_id, actor_name, action, subject_type, subject_id, detail,"
            + " previous_hash, hash";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    protected SqlAuditEntries() {}

    SqlAuditEntries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void append(Fact fact) {
        TransactionLock.take(entities, "audit chain");
        List<AuditEntry> last = read(entities.createNativeQuery(
                "select " + COLUMNS + " from audit_entry order by seq desc limit 1"));
        long seq = last.isEmpty() ? 0 : last.getFirst().seq();
        String hash = last.isEmpty() ? AuditEntry.GENESIS : last.getFirst().hash();
        insert(AuditEntry.following(seq, hash, clock.instant(), fact.actorId(), fact.actorName(), fact.action(),
                fact.subjectType(), fact.subjectId(), fact.detail()));
    }

    private void insert(AuditEntry entry) {
        Object[] values = {entry.seq(), Timestamp.from(entry.at()), entry.actorId(), entry.actorName(), entry.action(),
            entry.subjectType(), entry.subjectId(), entry.detail(), entry.previousHash(), entry.hash()};
        Query insert = entities.createNativeQuery(
                "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    @Override
    public Slice<AuditEntry> browse(Filter filter, Window window) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "subject_type = ?", filter.subjectType());
        add(conditions, values, "subject_id = ?", filter.subjectId());
        add(conditions, values, "actor_name ilike '%' || ? || '%'", filter.actor());
        add(conditions, values, "action like ? || '%'", filter.action());
        add(conditions, values, "at >= ?", filter.from().map(Timestamp::from));
        add(conditions, values, "at < ?", filter.to().map(Timestamp::from));
        String where = " from audit_entry where " + String.join(" and ", conditions);
        Number total = (Number) bind(entities.createNativeQuery("select count(*)" + where), values).getSingleResult();
        List<AuditEntry> rows = read(bind(entities.createNativeQuery("select " + COLUMNS + where
                + " order by seq desc limit " + window.limit() + " offset " + window.offset()), values));
        return new Slice<>(rows, total.longValue());
    }

    @Override
    public List<AuditEntry> after(long seq, int most) {
        return read(entities.createNativeQuery(
                "select " + COLUMNS + " from audit_entry where seq > ? order by seq limit " + most)
                .setParameter(1, seq));
    }

    @Override
    public long length() {
        return ((Number) entities.createNativeQuery("select coalesce(max(seq), 0) from audit_entry")
                .getSingleResult()).longValue();
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.add(condition);
            values.add(present);
        });
    }

    private static Query bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static List<AuditEntry> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new AuditEntry(((Number) row[0]).longValue(),
                instant(row[1]), (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6],
                (String) row[7], (String) row[8], (String) row[9])).toList();
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
