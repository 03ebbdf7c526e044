package io.herald.report.jpa;

import io.herald.approval.ApprovalStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import io.herald.report.ApprovalRow;
import io.herald.report.IncidentRow;
import io.herald.report.TemplateUse;
import io.herald.report.domain.Figures;
import io.herald.shared.SqlRow;
import io.herald.template.TemplateId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Figures} by PostgreSQL. */
@ApplicationScoped
public class SqlFigures implements Figures {

    private static final String INCIDENTS = """
        with chosen as (select * from incident where declared_at >= ?1 and declared_at < ?2),
        moments as (
          select id, declared_at as at from chosen
          union all
          select u.incident_id, u.display_at from incident_update u join chosen c on c.id = u.incident_id
          where u.status <> 'postmortem'
          union all
          select id, coalesce(resolved_at, closed_at, ?3) from chosen),
        gaps as (select id, at - lag(at) over (partition by id order by at) as silence from moments)
        select c.id, c.reference, c.title, c.severity, c.declared_at, c.first_contact_at, c.first_contact_due,
          c.closed_at, (select count(*) from incident_update u where u.incident_id = c.id and u.withdrawn_at is null),
          (select cast(extract(epoch from max(silence)) as bigint) from gaps g where g.id = c.id),
          c.postmortem_due, (select min(u.display_at) from incident_update u
            where u.incident_id = c.id and u.status = 'postmortem' and u.withdrawn_at is null),
          (select count(*) from action_item a where a.incident_id = c.id),
          (select count(*) from action_item a where a.incident_id = c.id and a.state <> 'open')
        from chosen c order by c.declared_at desc, c.id
        """;

    private static final String APPROVALS = """
        select i.reference, a.title, a.requested_at, a.decided_at, a.status, decider.display_name
        from approval a join incident i on i.id = a.incident_id left join app_user decider on decider.id = a.decided_by
        where a.subject_type = 'message' and a.requested_at >= ?1 and a.requested_at < ?2
        order by a.requested_at desc, a.id
        """;

    private static final String USE = """
        with written as (
          select m.* from message m join template_version v on v.id = m.template_version_id where v.template_id = ?1)
        select count(*) filter (where status = 'published'),
          count(*) filter (where status = 'published' and approved_wording is not true),
          (select count(*) from approval a join written w on w.id = a.subject_id
           where a.subject_type = 'message' and a.status in ('changes_requested', 'refused')),
          max(published_at)
        from written
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<IncidentRow> incidents(Instant from, Instant to, Instant now) {
        return SqlRow.of(entities.createNativeQuery(INCIDENTS).setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(to)).setParameter(3, Timestamp.from(now)).getResultList()).stream()
                .map(row -> incident(row, now)).toList();
    }

    @Override
    public TemplateUse useOf(TemplateId template) {
        return SqlRow.of(entities.createNativeQuery(USE).setParameter(1, template.value()).getResultList()).stream()
                .map(row -> new TemplateUse(row.number(0), row.number(1), row.number(2), row.optionalInstant(3)))
                .findFirst().orElseThrow();
    }

    private static IncidentRow incident(SqlRow row, Instant now) {
        Instant declared = row.instant(4);
        Optional<Instant> spoken = row.optionalInstant(5);
        Optional<Instant> due = row.optionalInstant(6);
        boolean dismissed = spoken.isEmpty() && row.optionalInstant(7).isPresent();
        Optional<Boolean> kept = dismissed ? Optional.empty() : due.flatMap(limit -> kept(limit, spoken, now));
        return new IncidentRow(new IncidentId(row.text(0)), row.text(1), row.text(2),
                SeverityLevel.fromWire(row.text(3)), declared, spoken, spoken.map(at -> Duration.between(declared, at)),
                due.map(limit -> Duration.between(declared, limit)), kept, (int) row.number(8),
                Duration.ofSeconds(row.number(9)), aftermath(row, now));
    }

    private static IncidentRow.Aftermath aftermath(SqlRow row, Instant now) {
        Optional<Instant> due = row.optionalInstant(10);
        Optional<Instant> at = row.optionalInstant(11);
        return new IncidentRow.Aftermath(due, at, due.flatMap(limit -> kept(limit, at, now)), (int) row.number(12),
                (int) row.number(13));
    }

    private static Optional<Boolean> kept(Instant due, Optional<Instant> spoken, Instant now) {
        return spoken.map(at -> !at.isAfter(due)).or(() -> now.isAfter(due) ? Optional.of(false) : Optional.empty());
    }

    @Override
    public List<ApprovalRow> approvals(Instant from, Instant to, Instant now) {
        return SqlRow.of(entities.createNativeQuery(APPROVALS).setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(to)).getResultList()).stream().map(row -> approval(row, now)).toList();
    }

    private static ApprovalRow approval(SqlRow row, Instant now) {
        Instant requested = row.instant(2);
        Optional<Instant> decided = row.optionalInstant(3);
        return new ApprovalRow(row.text(0), row.text(1), requested, decided,
                Duration.between(requested, decided.orElse(now)), ApprovalStatus.fromWire(row.text(4)),
                row.optionalText(5));
    }
}
