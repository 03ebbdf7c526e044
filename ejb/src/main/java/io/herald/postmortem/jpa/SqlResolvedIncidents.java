package io.herald.postmortem.jpa;

import io.herald.incident.IncidentId;
import io.herald.postmortem.PostmortemCard;
import io.herald.postmortem.PostmortemStatus;
import io.herald.postmortem.domain.ResolvedIncidents;
import io.herald.shared.Slice;
import io.herald.shared.SqlRow;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link ResolvedIncidents} by PostgreSQL. */
@ApplicationScoped
public class SqlResolvedIncidents implements ResolvedIncidents {

    private static final String PAGE = """
        select i.id, i.reference, i.title, i.resolved_at, i.postmortem_due, coalesce(p.status, '')
        from incident i left join postmortem p on p.incident_id = i.id
        where i.resolved_at is not null
        order by case when i.status = 'resolved' and i.closed_at is null then i.postmortem_due end nulls last,
          i.resolved_at desc, i.id
        """;

    private static final String COUNT = "select count(*) from incident where resolved_at is not null";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Slice<PostmortemCard> list(Window window) {
        List<PostmortemCard> rows = SqlRow.of(entities.createNativeQuery(PAGE).setFirstResult(window.offset())
                .setMaxResults(window.limit()).getResultList()).stream().map(SqlResolvedIncidents::card).toList();
        long total = ((Number) entities.createNativeQuery(COUNT).getSingleResult()).longValue();
        return new Slice<>(rows, total);
    }

    private static PostmortemCard card(SqlRow row) {
        return new PostmortemCard(new IncidentId(row.text(0)), row.text(1), row.text(2), row.instant(3),
                row.optionalInstant(4),
                Optional.of(row.text(5)).filter(word -> !word.isEmpty()).map(PostmortemStatus::fromWire));
    }
}
