package io.herald.report.jpa;

import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import io.herald.report.IncidentMeasures;
import io.herald.report.MessageMeasures;
import io.herald.report.StageMeasures;
import io.herald.report.domain.MeasureBook;
import io.herald.shared.SqlRow;
import io.herald.template.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link MeasureBook} by PostgreSQL. */
@ApplicationScoped
public class SqlMeasureBook implements MeasureBook {

    private static final String INCIDENTS = """
        with chosen as (select * from incident
          where declared_at >= ?1 and declared_at < ?2 and source <> 'import'),
        words as (
          select u.incident_id, u.display_at, u.next_update_due as due,
            least(lead(u.display_at) over (partition by u.incident_id order by u.display_at, u.id), c.resolved_at,
              c.closed_at) as answered
          from incident_update u join chosen c on c.id = u.incident_id where u.status <> 'postmortem'),
        promise as (
          select incident_id, count(*) filter (where answered is not null or due < ?3) as made,
            count(*) filter (where answered <= due) as kept
          from words where due is not null group by incident_id),
        moments as (
          select id, declared_at as at from chosen
          union all
          select incident_id, display_at from words
          union all
          select id, coalesce(resolved_at, closed_at, ?3) from chosen),
        gaps as (select id, at - lag(at) over (partition by id order by at) as length from moments),
        silence as (select id, max(length) as longest from gaps group by id),
        spoken as (
          select m.incident_id, count(*) as times from message m join chosen c on c.id = m.incident_id
          where m.published_at is not null group by m.incident_id),
        sent_back as (
          select a.incident_id, count(*) as times from approval a join chosen c on c.id = a.incident_id
          where a.subject_type = 'message' and a.status in ('changes_requested', 'refused') group by a.incident_id),
        report as (
          select u.incident_id, min(u.display_at) as at from incident_update u join chosen c on c.id = u.incident_id
          where u.status = 'postmortem' group by u.incident_id),
        action as (
          select a.incident_id, count(*) as total, count(*) filter (where a.state = 'done') as done
          from action_item a join chosen c on c.id = a.incident_id where a.state <> 'dropped' group by a.incident_id)
        select c.id, c.reference, c.title, c.severity, c.declared_at, c.first_contact_at, c.first_contact_due,
          coalesce(promise.made, 0), coalesce(promise.kept, 0),
          cast(extract(epoch from silence.longest) as bigint), coalesce(spoken.times, 0),
          coalesce(sent_back.times, 0), c.postmortem_due, report.at, coalesce(action.total, 0),
          coalesce(action.done, 0)
        from chosen c join silence on silence.id = c.id
          left join promise on promise.incident_id = c.id left join spoken on spoken.incident_id = c.id
          left join sent_back on sent_back.incident_id = c.id left join report on report.incident_id = c.id
          left join action on action.incident_id = c.id
        order by c.declared_at desc, c.id
        """;

    private static final String MESSAGES = """
        with chosen as (select * from publication where published_at >= ?1 and published_at < ?2),
        decision as (
          select a.subject_id, max(a.requested_at) filter (where a.status = 'approved') as requested_at,
            max(a.decided_at) filter (where a.status = 'approved') as at,
            count(*) filter (where a.status in ('changes_requested', 'refused')) as sent_back
          from approval a join chosen c on c.message_id = a.subject_id
          where a.subject_type = 'message' group by a.subject_id),
        sending as (
          select d.publication_id, count(*) filter (where d.state in ('accepted', 'captured')) as sent,
            count(*) filter (where d.state in ('pending', 'claimed', 'deferred')) as waiting,
            max(d.finished_at) filter (where d.state in ('accepted', 'captured')) as ended
          from delivery d join chosen c on c.id = d.publication_id group by d.publication_id)
        select c.message_id, c.incident_reference,
          coalesce((select v.title from publication_variant v where v.publication_id = c.id
            order by v.language <> 'en', v.channel limit 1), ''),
          m.phase, c.published_at, decision.requested_at, decision.at, sending.ended, coalesce(sending.sent, 0),
          coalesce(sending.waiting, 0), coalesce(decision.sent_back, 0)
        from chosen c join message m on m.id = c.message_id
          left join decision on decision.subject_id = c.message_id
          left join sending on sending.publication_id = c.id
        order by c.published_at desc, c.id
        """;

    private static final String STAGES = """
        with chosen as (
          select id, status, requested_at, decided_at, regexp_split_to_array(policy, '[+>]') as parts,
            policy like '%>%' as in_order
          from approval where subject_type = 'message' and requested_at >= ?1 and requested_at < ?2),
        given as (
          select s.approval_id, s.stage, count(*) as signatures, least(max(s.signed_at), max(c.decided_at)) as at
          from approval_signature s join chosen c on c.id = s.approval_id group by s.approval_id, s.stage),
        timed as (
          select c.parts[g.stage + 1] as part, g.signatures, g.at,
            case when c.in_order then coalesce(lag(g.at) over (partition by g.approval_id order by g.stage),
              c.requested_at) else c.requested_at end as asked
          from given g join chosen c on c.id = g.approval_id),
        completed as (
          select split_part(part, ':', 1) as name, at - asked as length from timed
          where signatures >= cast(split_part(part, ':', 2) as int)
          union all
          select 'approver', decided_at - requested_at from chosen c
          where status = 'approved' and not exists (select 1 from given g where g.approval_id = c.id))
        select name, count(*), cast(extract(epoch from percentile_cont(0.5) within group (order by length)) as bigint),
          cast(extract(epoch from percentile_cont(0.9) within group (order by length)) as bigint),
          cast(extract(epoch from max(length)) as bigint)
        from completed group by name order by name
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<IncidentMeasures> incidents(Instant from, Instant to, Instant now) {
        return SqlRow.of(query(INCIDENTS, from, to).setParameter(3, Timestamp.from(now)).getResultList()).stream()
                .map(row -> incident(row, now)).toList();
    }

    @Override
    public List<MessageMeasures> messages(Instant from, Instant to) {
        return SqlRow.of(query(MESSAGES, from, to).getResultList()).stream().map(SqlMeasureBook::message).toList();
    }

    @Override
    public List<StageMeasures> stages(Instant from, Instant to) {
        return SqlRow.of(query(STAGES, from, to).getResultList()).stream()
                .map(row -> new StageMeasures(row.text(0), row.number(1), seconds(row, 2), seconds(row, 3),
                        seconds(row, 4)))
                .toList();
    }

    private Query query(String sql, Instant from, Instant to) {
        return entities.createNativeQuery(sql).setParameter(1, Timestamp.from(from)).setParameter(2,
                Timestamp.from(to));
    }

    private static IncidentMeasures incident(SqlRow row, Instant now) {
        Instant declared = row.instant(4);
        Optional<Boolean> inTime = row.optionalInstant(12).flatMap(due -> inTime(due, row.optionalInstant(13), now));
        return new IncidentMeasures(new IncidentId(row.text(0)), row.text(1), row.text(2),
                SeverityLevel.fromWire(row.text(3)), declared,
                row.optionalInstant(5).map(at -> Duration.between(declared, at)),
                row.optionalInstant(6).map(limit -> Duration.between(declared, limit)), (int) row.number(7),
                (int) row.number(8), seconds(row, 9), (int) row.number(10), (int) row.number(11), inTime,
                (int) row.number(14), (int) row.number(15));
    }

    private static Optional<Boolean> inTime(Instant due, Optional<Instant> published, Instant now) {
        return published.map(at -> !at.isAfter(due))
                .or(() -> now.isAfter(due) ? Optional.of(false) : Optional.empty());
    }

    private static MessageMeasures message(SqlRow row) {
        Instant published = row.instant(4);
        Optional<Instant> requested = row.optionalInstant(5);
        Optional<Instant> decided = row.optionalInstant(6);
        long waiting = row.number(9);
        Optional<Instant> ended = waiting > 0 ? Optional.empty() : row.optionalInstant(7);
        return new MessageMeasures(row.text(0), row.text(1), row.text(2), Phase.fromWire(row.text(3)), published,
                decided.flatMap(end -> requested.map(start -> Duration.between(start, end))),
                ended.map(end -> Duration.between(published, end)), row.number(8), waiting,
                (int) row.number(10));
    }

    private static Duration seconds(SqlRow row, int column) {
        return Duration.ofSeconds(row.number(column));
    }
}
