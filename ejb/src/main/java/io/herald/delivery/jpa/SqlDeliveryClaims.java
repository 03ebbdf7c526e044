package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.DeliveryClaims;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.Work;
import io.herald.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * {@link DeliveryClaims}: the mark of who works stands on the row of the chunk, so that taking five hundred rows writes
 * one. Chunks that another node is taking are skipped, not waited for.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlDeliveryClaims implements DeliveryClaims {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Optional<Work> take(ChannelKey channel, Lease lease, int most) {
        Sql sql = Sql.onGrowingTables(entities);
        return hold(sql, channel, lease).map(held -> {
            Chunk chunk = held.chunk();
            if (held.planned()) {
                new PlannedRows(sql, lease.now()).make(chunk);
            }
            suppressThoseWhoLeft(sql, chunk, lease);
            return new Work(chunk, lease, due(sql, chunk, lease, most));
        });
    }

    /** @param planned whether its rows are yet to be made */
    private record Held(Chunk chunk, boolean planned) {

        static Held read(ResultSet row) throws SQLException {
            return new Held(new Chunk(new PublicationId(row.getString("publication_id")), row.getInt("chunk")),
                    row.getBoolean("planned"));
        }
    }

    private static Optional<Held> hold(Sql sql, ChannelKey channel, Lease lease) {
        return sql.first(Held::read,
                """
                    with next as (
                      select c.publication_id, c.chunk from publication_chunk c
                      where c.channel = ? and c.due_at <= ? and not c.on_hold
                        and (c.held_by is null or c.lease_until <= ?) and %s
                      order by c.priority, c.due_at, c.publication_id, c.chunk limit 1 for update skip locked)
                    update publication_chunk c set held_by = ?, lease_until = ? from next
                    where c.publication_id = next.publication_id and c.chunk = next.chunk
                    returning c.publication_id, c.chunk, c.audience is not null as planned"""
                        .formatted(SqlChannelSwitches.OPEN),
                channel.value(), lease.now(), lease.now(), lease.ticket(), lease.until());
    }

    /** Not who asked for the message counts, but who still wants it now. */
    private static void suppressThoseWhoLeft(Sql sql, Chunk chunk, Lease lease) {
        sql.update("""
            update delivery d set state = 'suppressed', reason = s.status, finished_at = ?
            from subscriber s
            where s.id = d.subscriber_id and s.status <> 'confirmed'
              and d.publication_id = ? and d.chunk = ? and d.state in ('pending', 'deferred', 'unclear')""",
                lease.now(), chunk.publication().value(), chunk.number());
    }

    private static List<Claim> due(Sql sql, Chunk chunk, Lease lease, int most) {
        Messages messages = new Messages();
        return sql.list(row -> messages.claimOfDelivery(row, lease), """
            select %s from %s
            where d.publication_id = ? and d.chunk = ? and d.state in ('pending', 'deferred', 'unclear')
              and d.not_before <= ?
            order by d.id limit ?""".formatted(Messages.DELIVERY_COLUMNS, Messages.DELIVERY_TABLES),
                chunk.publication().value(), chunk.number(), lease.now(), most);
    }

    @Override
    public void record(List<Ended> ends) {
        Sql.onGrowingTables(entities).update("""
            with e as (select * from %s),
            written as (
              update delivery d set %s from e where d.id = e.id
                and (e.state = 'accepted' and d.state <> 'accepted'
                  or d.state in ('pending', 'deferred', 'unclear') and exists (
                    select 1 from publication_chunk c where c.publication_id = d.publication_id and c.chunk = d.chunk
                      and c.held_by = e.ticket)))
            insert into delivery_attempt (delivery_id, started_at, ended_at, outcome, reason)
            select id, started_at, ended_at, state, reason from e where tried"""
                .formatted(EndColumns.TABLE, EndColumns.CHANGES), EndColumns.of(ends));
    }

    /**
     * The lock comes first and alone: the next statement then sees what somebody who held it has written, such as a row
     * that a person wants tried again.
     */
    @Override
    public void handBack(Work work) {
        Sql sql = Sql.onGrowingTables(entities);
        String publication = work.chunk().publication().value();
        int number = work.chunk().number();
        String ticket = work.lease().ticket();
        boolean held = sql.first(row -> true, """
            select 1 from publication_chunk where publication_id = ? and chunk = ? and held_by = ? for update""",
                publication, number, ticket).isPresent();
        if (held) {
            sql.update("""
                update publication_chunk c set held_by = null, lease_until = null, due_at = coalesce((
                  select min(d.not_before) from delivery d
                  where d.publication_id = c.publication_id and d.chunk = c.chunk
                    and d.state in ('pending', 'deferred', 'unclear')), 'infinity')
                where c.publication_id = ? and c.chunk = ?""", publication, number);
        }
    }
}
