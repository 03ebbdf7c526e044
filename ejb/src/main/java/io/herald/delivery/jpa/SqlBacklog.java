package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Backlog;
import io.herald.delivery.domain.Holder;
import io.herald.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** {@link Backlog} over {@code publication_chunk} and {@code notice}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlBacklog implements Backlog {

    private static final String FREE_NOTICES = """
        update notice set state = 'pending', not_before = ?, claimed_by = null, lease_until = null
        where state = 'claimed' and\s""";

    private static final String DUE_NOTICES = """
        (select 1 from notice where component_event is %s and state in ('pending', 'deferred', 'unclear')
          and not_before <= ? and %s limit 1)""";

    private static final String FORMER_LIFE = "starts_with(%1$s, ? || '#') and not starts_with(%1$s, ? || '#')";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public int reclaimExpired(Instant now) {
        return Sql.in(entities).update(FREE_NOTICES + "lease_until <= ?", now, now);
    }

    @Override
    public int reclaimFormerLives(Holder holder, Instant now) {
        String life = holder.node() + "#" + holder.life();
        Sql sql = Sql.in(entities);
        return sql.update("update publication_chunk set held_by = null, lease_until = null where "
                + FORMER_LIFE.formatted("held_by"), holder.node(), life)
                + sql.update(FREE_NOTICES + FORMER_LIFE.formatted("claimed_by"), now, holder.node(), life);
    }

    @Override
    public List<ChannelKey> channelsWithDueWork(Instant now) {
        return Sql.in(entities).list(row -> ChannelKey.of(row.getString("channel")), """
            select distinct c.channel from publication_chunk c
            where c.due_at <= ? and not c.on_hold and (c.held_by is null or c.lease_until <= ?) and %s
            order by c.channel""".formatted(SqlChannelSwitches.OPEN), now, now);
    }

    @Override
    public boolean hasDueNotices(Instant now) {
        return !Sql.in(entities).list(row -> true,
                DUE_NOTICES.formatted("null", SqlChannelSwitches.ALL_OPEN) + " union all "
                        + DUE_NOTICES.formatted("not null", SqlChannelSwitches.CALLS_OPEN),
                now, now).isEmpty();
    }
}
