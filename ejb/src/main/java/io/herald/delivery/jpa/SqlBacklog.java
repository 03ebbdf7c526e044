package io.herald.delivery.jpa;

import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Backlog;
import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.Holder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** {@link Backlog} over {@code delivery}, {@code publication_chunk} and {@code notice}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlBacklog implements Backlog {

    private static final String FREE = """
        update %s set state = 'pending', not_before = ?, claimed_by = null, lease_until = null
        where state = 'claimed' and %s""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public int reclaimExpired(Instant now) {
        String expired = "lease_until <= ?";
        Sql sql = Sql.in(entities);
        return sql.update(FREE.formatted("delivery", expired), now, now)
                + sql.update(FREE.formatted("notice", expired), now, now);
    }

    @Override
    public int reclaimFormerLives(Holder holder, Instant now) {
        String former = "starts_with(claimed_by, ? || '#') and not starts_with(claimed_by, ? || '#')";
        String life = holder.node() + "#" + holder.life();
        Sql sql = Sql.in(entities);
        return sql.update(FREE.formatted("delivery", former), now, holder.node(), life)
                + sql.update(FREE.formatted("notice", former), now, holder.node(), life);
    }

    @Override
    public List<Chunk> takeDue(Instant now, Instant lostBefore, int most) {
        return Sql.in(entities).list(
                row -> new Chunk(new PublicationId(row.getString("publication_id")), row.getInt("chunk")), """
                    with due as (
                      select c.publication_id, c.chunk from publication_chunk c
                      join (select publication_id, chunk from delivery d
                            where state in ('pending', 'deferred', 'unclear') and not_before <= ? and %s
                            group by publication_id, chunk) d
                        on d.publication_id = c.publication_id and d.chunk = c.chunk
                      where c.handed_out_at is null or c.handed_out_at <= ?
                      order by c.publication_id, c.chunk limit ? for update of c skip locked)
                    update publication_chunk c set handed_out_at = ? from due
                    where c.publication_id = due.publication_id and c.chunk = due.chunk
                    returning c.publication_id, c.chunk""".formatted(SqlChannelSwitches.OPEN),
                now, lostBefore, most, now);
    }

    @Override
    public boolean hasDueNotices(Instant now) {
        return !Sql.in(entities).list(row -> true,
                "select 1 from notice where state in ('pending', 'deferred', 'unclear') and not_before <= ? and "
                        + SqlChannelSwitches.ALL_OPEN + " limit 1",
                now).isEmpty();
    }
}
