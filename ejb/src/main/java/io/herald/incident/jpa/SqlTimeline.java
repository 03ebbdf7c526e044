package io.herald.incident.jpa;

import io.herald.incident.IncidentId;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import io.herald.incident.domain.Timeline;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** {@link Timeline} in the table {@code timeline_entry}. */
@ApplicationScoped
public class SqlTimeline implements Timeline {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(IncidentId incident, Instant at, String actorName, TimelineKind kind, String detail) {
        entities.createNativeQuery(
                "insert into timeline_entry (incident_id, at, actor_name, kind, detail) values (?, ?, ?, ?, ?)")
                .setParameter(1, incident.value()).setParameter(2, Timestamp.from(at)).setParameter(3, actorName)
                .setParameter(4, kind.wire()).setParameter(5, detail).executeUpdate();
    }

    @Override
    public List<TimelineEntryView> of(IncidentId incident) {
        return SqlRow.of(entities.createNativeQuery(
                "select at, actor_name, kind, detail from timeline_entry where incident_id = ? order by at, id")
                .setParameter(1, incident.value()).getResultList()).stream()
                .map(row -> new TimelineEntryView(row.instant(0), row.text(1), TimelineKind.fromWire(row.text(2)),
                        row.text(3)))
                .toList();
    }
}
