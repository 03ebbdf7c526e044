package io.herald.incident.jpa;

import io.herald.incident.AdoptIncident;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.domain.AdoptedIncidents;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@link AdoptedIncidents} in the tables of incidents. Each update stands for a message that Herald never had. */
@ApplicationScoped
public class SqlAdoptedIncidents implements AdoptedIncidents {

    private static final Map<Impact, String> SEVERITIES = Map.of(Impact.NONE, "SEV4", Impact.MINOR, "SEV3",
            Impact.MAJOR, "SEV2", Impact.CRITICAL, "SEV1");

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(IncidentId id, String reference, AdoptIncident.Command past) {
        Sql sql = Sql.in(entities);
        Instant last = past.said().getLast().at();
        String by = past.by().value();
        boolean over = past.status().isOver();
        sql.update("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, first_contact_due, first_contact_at,
              cadence_minutes, last_published_at, monitoring_at, resolved_at, closed_at, updated_at)
            select ?, ?, ?, 'outage', s.level, ?, ?, ?, ?, ?, 'import', ?, ?, ?, ?, s.cadence_minutes, ?,
              cast(nullif(?, '') as timestamptz), cast(nullif(?, '') as timestamptz),
              cast(nullif(?, '') as timestamptz), ?
            from severity s where s.level = ?""", id.value(), reference, past.title(), past.impact().wire(),
                past.status().wire(), by, by, by, past.startedAt(), past.createdAt(), past.createdAt(),
                past.said().getFirst().at(), last, text(past.monitoringAt()), text(past.resolvedAt()),
                over ? text(past.resolvedAt()) : "", last, SEVERITIES.getOrDefault(past.impact(), "SEV4"));
        past.said().forEach(said -> say(sql, id, past.title(), said));
        sql.update("""
            insert into incident_component (incident_id, component_id, status)
            select distinct on (c.component_id) u.incident_id, c.component_id, c.new_status
            from incident_update u join incident_update_component c on c.update_id = u.id where u.incident_id = ?
            order by c.component_id, u.display_at desc, u.created_at desc""", id.value());
    }

    private static void say(Sql sql, IncidentId incident, String title, AdoptIncident.Said said) {
        String id = PublicId.next();
        sql.update("""
            insert into incident_update (id, incident_id, message_id, status, display_at, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)""", id, incident.value(), "imported-" + id, said.status().wire(), said.at(),
                said.at(), said.at());
        sql.update("insert into incident_update_text (update_id, language, title, body) values (?, ?, ?, ?)", id,
                Language.ENGLISH.tag(), title, said.bodyMarkdown());
        said.changes().forEach(change -> sql.update("""
            insert into incident_update_component (update_id, component_id, old_status, new_status)
            values (?, ?, ?, ?) on conflict do nothing""", id, change.id().value(), change.oldStatus().wire(),
                change.newStatus().wire()));
    }

    @Override
    public Map<ComponentId, ComponentStatus> lastStatuses(IncidentId id) {
        Map<ComponentId, ComponentStatus> last = new TreeMap<>();
        Sql.in(entities).list(row -> last.put(new ComponentId(row.getString("component_id")),
                ComponentStatus.fromWire(row.getString("status"))), """
                    select component_id, status from incident_component
                    where incident_id = ? and status <> 'operational'""", id.value());
        return last;
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("");
    }
}
