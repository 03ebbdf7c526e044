package io.herald.incident.jpa;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentUpdateId;
import io.herald.incident.UpdateText;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.StatusChange;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@link IncidentUpdates} in the tables {@code incident_update...}: rows that are written once and read in three
 * statements, however many there are.
 */
@ApplicationScoped
public class SqlIncidentUpdates implements IncidentUpdates {

    private static final String OF_INCIDENTS = """
        from incident_update u %s where u.withdrawn_at is null and u.incident_id = any(string_to_array(?, ','))
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(IncidentUpdate update) {
        write("""
            insert into incident_update (id, incident_id, message_id, status, next_update_due, display_at,
              created_at, updated_at)
            values (?, ?, ?, ?, cast(nullif(?, '') as timestamptz), ?, ?, ?)""", update.id().value(),
                update.incidentId().value(), update.messageId().value(), update.status().wire(),
                update.nextUpdateDue().map(Object::toString).orElse(""), Timestamp.from(update.displayAt()),
                Timestamp.from(update.createdAt()), Timestamp.from(update.updatedAt()));
        update.texts().forEach((language, text) -> write(
                "insert into incident_update_text (update_id, language, title, body) values (?, ?, ?, ?)",
                update.id().value(), language.tag(), text.title(), text.bodyMarkdown()));
        update.changes().forEach(change -> write("""
            insert into incident_update_component (update_id, component_id, old_status, new_status)
            values (?, ?, ?, ?)""", update.id().value(), change.component().value(), change.oldStatus().wire(),
                change.newStatus().wire()));
    }

    @Override
    public void withdraw(MessageId message, Instant at) {
        write("update incident_update set withdrawn_at = ?, updated_at = ? where message_id = ?", Timestamp.from(at),
                Timestamp.from(at), message.value());
    }

    @Override
    public List<IncidentUpdate> of(Collection<IncidentId> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        String ids = incidents.stream().map(IncidentId::value).collect(Collectors.joining(","));
        Map<String, Map<Language, UpdateText>> texts = texts(ids);
        Map<String, List<StatusChange>> changes = changes(ids);
        return select("""
            select u.id, u.incident_id, u.message_id, u.status, u.next_update_due, u.display_at, u.created_at,
              u.updated_at
            """ + OF_INCIDENTS.formatted("") + "order by u.display_at desc, u.created_at desc, u.id", ids).stream()
                .map(row -> new IncidentUpdate(new IncidentUpdateId(row.text(0)), new IncidentId(row.text(1)),
                        new MessageId(row.text(2)), IncidentStatus.fromWire(row.text(3)),
                        texts.getOrDefault(row.text(0), Map.of()), changes.getOrDefault(row.text(0), List.of()),
                        row.optionalInstant(4), row.instant(5), row.instant(6), row.instant(7)))
                .toList();
    }

    private Map<String, Map<Language, UpdateText>> texts(String incidentIds) {
        return select("select t.update_id, t.language, t.title, t.body "
                + OF_INCIDENTS.formatted("join incident_update_text t on t.update_id = u.id"), incidentIds).stream()
                .collect(Collectors.groupingBy(row -> row.text(0),
                        Collectors.toMap(row -> Language.of(row.text(1)),
                                row -> new UpdateText(row.text(2), row.text(3)))));
    }

    private Map<String, List<StatusChange>> changes(String incidentIds) {
        return select("select c.update_id, c.component_id, c.old_status, c.new_status "
                + OF_INCIDENTS.formatted("join incident_update_component c on c.update_id = u.id")
                + "order by c.component_id", incidentIds).stream()
                .collect(Collectors.groupingBy(row -> row.text(0),
                        Collectors.mapping(row -> new StatusChange(new ComponentId(row.text(1)),
                                ComponentStatus.fromWire(row.text(2)), ComponentStatus.fromWire(row.text(3))),
                                Collectors.toList())));
    }

    private List<SqlRow> select(String sql, String incidentIds) {
        return SqlRow.of(entities.createNativeQuery(sql).setParameter(1, incidentIds).getResultList());
    }

    private void write(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
