package io.herald.delivery.jpa;

import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.NoticeClaims;
import io.herald.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * {@link NoticeClaims} in the table {@code notice}. The words of an accepted notice are wiped: they may hold a link.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlNoticeClaims implements NoticeClaims {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<Claim> claim(int most, Lease lease) {
        return claim("component_event is null and " + SqlChannelSwitches.ALL_OPEN, most, lease);
    }

    @Override
    public List<Claim> claimCalls(int most, Lease lease) {
        Sql.in(entities).update("""
            update notice n set state = 'suppressed', reason = coalesce(w.reason, s.status, 'erased'), finished_at = ?
            from notice o left join subscriber s on s.id = o.subscriber_id
              left join (select '%s' as reason from channel_switch
                where channel = 'webhook' and state = 'off') w on true
            where n.id = o.id and o.component_event is not null and o.state in ('pending', 'deferred', 'unclear')
              and o.not_before <= ? and (w.reason is not null or s.status is distinct from 'confirmed')"""
                .formatted(SqlChannelSwitches.TURNED_OFF), lease.now(), lease.now());
        return claim("component_event is not null and " + SqlChannelSwitches.CALLS_OPEN, most, lease);
    }

    private List<Claim> claim(String which, int most, Lease lease) {
        return Sql.in(entities).list(row -> Messages.claimOfNotice(row, lease), """
            with due as (
              select id from notice
              where state in ('pending', 'deferred', 'unclear') and not_before <= ? and %s
              order by not_before limit ? for update skip locked)
            update notice n set state = 'claimed', claimed_by = ?, lease_until = ?
            from due where n.id = due.id returning n.*, %s""".formatted(which, Messages.OF_NOTICE),
                lease.now(), most, lease.ticket(), lease.until());
    }

    @Override
    public void record(List<Ended> ends) {
        Sql.in(entities).update("""
            with e as (select * from %s),
            written as (
              update notice d set %s, claimed_by = null, lease_until = null,
                body = case e.state when 'accepted' then '' else d.body end
              from e
              where d.id = e.id and (d.claimed_by = e.ticket or e.state = 'accepted' and d.state <> 'accepted'))
            insert into notice_attempt (notice_id, started_at, outcome)
            select n.id, e.started_at, e.state from e join notice n on n.id = e.id
            where e.tried and n.component_event is not null"""
                .formatted(EndColumns.TABLE, EndColumns.CHANGES), EndColumns.of(ends));
    }
}
