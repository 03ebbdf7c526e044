package io.herald.incident.jpa;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.StatusSpan;
import io.herald.incident.domain.StatusHistory;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * {@link StatusHistory} in one statement: the changes since the moment and the last one of each component before it,
 * each lasting until the next. What lies further back costs nothing.
 */
@ApplicationScoped
public class SqlStatusHistory implements StatusHistory {

    private static final String TROUBLES = """
        with change as (
          select component_id, changed_at, new_status, incident_id from component_status_change where changed_at >= ?1
          union all
          select last.component_id, last.changed_at, last.new_status, last.incident_id
          from component c cross join lateral (
            select * from component_status_change s where s.component_id = c.id and s.changed_at < ?1
            order by s.changed_at desc limit 1) last
        ), span as (
          select component_id, new_status, changed_at,
            lead(changed_at) over (partition by component_id order by changed_at) as changed_again, incident_id
          from change
        )
        select * from span where new_status <> 'operational' and (changed_again is null or changed_again > ?1)
        order by component_id, changed_at""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<StatusSpan> troublesSince(Instant moment) {
        return SqlRow.of(entities.createNativeQuery(TROUBLES).setParameter(1, Timestamp.from(moment)).getResultList())
                .stream()
                .map(row -> new StatusSpan(new ComponentId(row.text(0)), ComponentStatus.fromWire(row.text(1)),
                        row.instant(2), row.optionalInstant(3), row.optionalText(4).map(IncidentId::new)))
                .toList();
    }
}
