package io.herald.delivery.jpa;

import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.DeliveryClaims;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Lease;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * {@link DeliveryClaims} in the table {@code delivery}. Rows that another node is claiming are skipped, not waited
 * for.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlDeliveryClaims implements DeliveryClaims {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<Claim> claim(Chunk chunk, Lease lease) {
        Sql sql = Sql.in(entities);
        // not who asked for the mail counts, but who still wants it now
        sql.update("""
            update delivery d set state = 'suppressed', reason = s.status, finished_at = ?
            from subscriber s
            where s.id = d.subscriber_id and s.status <> 'confirmed'
              and d.publication_id = ? and d.chunk = ? and d.state in ('pending', 'deferred', 'unclear')""",
                lease.now(), chunk.publication().value(), chunk.number());
        Messages messages = new Messages();
        return sql.list(row -> messages.claimOfDelivery(row, lease), """
            with due as (
              select id from delivery d
              where publication_id = ? and chunk = ? and state in ('pending', 'deferred', 'unclear')
                and not_before <= ? and %s
              for update skip locked),
            d as (
              update delivery set state = 'claimed', claimed_by = ?, lease_until = ?
              where id in (select id from due) returning *)
            select %s from %s order by d.id""".formatted(SqlChannelSwitches.OPEN, Messages.DELIVERY_COLUMNS,
                Messages.DELIVERY_TABLES.replaceFirst("delivery d", "d")),
                chunk.publication().value(), chunk.number(), lease.now(), lease.ticket(), lease.until());
    }

    @Override
    public void record(List<Ended> ends) {
        Sql.in(entities).update("""
            with e as (select * from %s),
            written as (
              update delivery d set %s from e where d.id = e.id and %s)
            insert into delivery_attempt (delivery_id, started_at, ended_at, outcome, reason)
            select id, started_at, ended_at, state, reason from e where tried"""
                .formatted(EndColumns.TABLE, EndColumns.CHANGES, EndColumns.MAY_WRITE), EndColumns.of(ends));
    }

    @Override
    public void handedBack(Chunk chunk) {
        Sql.in(entities).update(
                "update publication_chunk set handed_out_at = null where publication_id = ? and chunk = ?",
                chunk.publication().value(), chunk.number());
    }
}
