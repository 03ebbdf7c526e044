package io.herald.incident.jpa;

import io.herald.approval.ApprovalId;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDossier;
import io.herald.incident.IncidentDossier.Attached;
import io.herald.incident.IncidentDossier.Waiting;
import io.herald.incident.IncidentId;
import io.herald.incident.domain.Dossiers;
import io.herald.incident.domain.Incident;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Dossiers}: four statements for a list of any length, over the incidents and what belongs to them. */
@ApplicationScoped
public class SqlDossiers implements Dossiers {

    private static final String WANTED = """
         from incident i
        where (i.closed_at is null or i.first_contact_at is not null)
          and (not ? or i.status not in ('resolved', 'postmortem'))
          and (? = '' or strpos(lower(i.title), ?) > 0 or i.status = ? or exists (
            select 1 from incident_update u join incident_update_text t on t.update_id = u.id
            where u.incident_id = i.id and u.withdrawn_at is null
              and (strpos(lower(t.title), ?) > 0 or strpos(lower(t.body), ?) > 0)))""";

    private static final String WAITING = """
        select distinct on (m.incident_id) m.incident_id, m.id, m.status, a.id as approval
        from message m
        left join approval a on a.subject_type = 'message' and a.subject_id = m.id and a.status = 'open'
        where m.incident_id = any(?) and m.status in ('awaiting_approval', 'changes_requested')
        order by m.incident_id, m.created_at desc""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Slice<Incident> list(boolean unresolvedOnly, Optional<String> text, Window window) {
        String words = text.orElse("").strip().toLowerCase(Locale.ROOT);
        Sql sql = Sql.in(entities);
        long total = sql.first(row -> row.getLong(1), "select count(*)" + WANTED, unresolvedOnly, words, words, words,
                words, words).orElseThrow();
        List<String> ids = sql.list(row -> row.getString("id"),
                "select i.id" + WANTED + " order by i.declared_at desc, i.id offset ? limit ?", unresolvedOnly, words,
                words, words, words, words, window.offset(), window.limit());
        Map<String, Incident> found = ids.isEmpty() ? Map.of() : entities.createQuery(
                "select distinct i from Incident i left join fetch i.components where i.id in :ids", Incident.class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(incident -> incident.id().value(), Function.identity()));
        return new Slice<>(ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList(), total);
    }

    @Override
    public Map<IncidentId, Waiting> waiting(Collection<IncidentId> incidents) {
        return Sql.in(entities).list(row -> Map.entry(new IncidentId(row.getString("incident_id")),
                new Waiting(new MessageId(row.getString("id")), MessageStatus.fromWire(row.getString("status")),
                        Sql.text(row, "approval").map(ApprovalId::new))),
                WAITING, (Object) values(incidents)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<IncidentId, Attached> attached(Collection<IncidentId> incidents) {
        return Sql.in(entities).list(row -> Map.entry(new IncidentId(row.getString("incident_id")),
                new Attached(row.getString("metadata"), Sql.text(row, "impact_override").map(Impact::fromWire))),
                "select * from incident_metadata where incident_id = any(?)", (Object) values(incidents)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void attach(IncidentId incident, IncidentDossier.Attached attached) {
        Sql.in(entities).update("""
            insert into incident_metadata (incident_id, metadata, impact_override)
            values (?, cast(? as jsonb), nullif(?, ''))
            on conflict (incident_id)
            do update set metadata = excluded.metadata, impact_override = excluded.impact_override""",
                incident.value(), attached.metadata(), attached.impactOverride().map(Impact::wire).orElse(""));
    }

    private static String[] values(Collection<IncidentId> incidents) {
        return incidents.stream().map(IncidentId::value).toArray(String[]::new);
    }
}
