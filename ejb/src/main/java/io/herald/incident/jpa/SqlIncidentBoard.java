package io.herald.incident.jpa;

import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentSummary;
import io.herald.incident.SeverityLevel;
import io.herald.incident.domain.IncidentBoard;
import io.herald.shared.Slice;
import io.herald.shared.SqlRow;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@link IncidentBoard} with one statement for all lines: leads and open approvals are joined in. */
@ApplicationScoped
public class SqlIncidentBoard implements IncidentBoard {

    private static final String LINES = """
        select i.id, i.reference, i.title, i.kind, i.severity, i.impact, i.status, lead.display_name, i.started_at,
          i.declared_at, i.first_contact_due, i.first_contact_at, i.next_update_due,
          (select count(*) from approval a where a.incident_id = i.id and a.status = 'open'), i.closed_at, i.version
        from incident i join app_user lead on lead.id = i.communications_lead
        """;

    private static final String CONDITIONS = """
        where (?1 = '' or (?1 = 'open') = (i.closed_at is null))
          and (?2 = '' or strpos(lower(i.title), ?2) > 0 or strpos(lower(i.reference), ?2) > 0
            or strpos(lower(coalesce(i.external_reference, '')), ?2) > 0)
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Slice<IncidentSummary> list(Optional<Boolean> open, Optional<String> text, Window window) {
        String state = open.map(only -> only ? "open" : "closed").orElse("");
        String words = text.orElse("").strip().toLowerCase(Locale.ROOT);
        Number total = (Number) entities.createNativeQuery("select count(*) from incident i " + CONDITIONS)
                .setParameter(1, state).setParameter(2, words).getSingleResult();
        Query lines = entities
                .createNativeQuery(LINES + CONDITIONS + "order by i.declared_at desc, i.id offset ?3 limit ?4")
                .setParameter(1, state).setParameter(2, words).setParameter(3, window.offset())
                .setParameter(4, window.limit());
        return new Slice<>(read(lines), total.longValue());
    }

    @Override
    public Optional<IncidentSummary> find(IncidentId id) {
        return one("where i.id = ?1", id.value());
    }

    @Override
    public Optional<IncidentSummary> findByReference(String reference) {
        return one("where i.reference = ?1", reference.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<IncidentSummary> findOpen(String source, String externalReference) {
        return one("where i.source = ?1 and i.external_reference = ?2"
                + " and i.resolved_at is null and i.closed_at is null", source,
                externalReference);
    }

    private Optional<IncidentSummary> one(String condition, String... parameters) {
        Query query = entities.createNativeQuery(LINES + condition);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return read(query).stream().findFirst();
    }

    private static List<IncidentSummary> read(Query query) {
        return SqlRow.of(query.getResultList()).stream().map(SqlIncidentBoard::line).toList();
    }

    private static IncidentSummary line(SqlRow row) {
        return new IncidentSummary(new IncidentId(row.text(0)), row.text(1), row.text(2),
                IncidentKind.fromWire(row.text(3)), SeverityLevel.fromWire(row.text(4)), Impact.fromWire(row.text(5)),
                IncidentStatus.fromWire(row.text(6)), row.text(7), row.instant(8), row.instant(9),
                row.optionalInstant(10), row.optionalInstant(11), row.optionalInstant(12), (int) row.number(13),
                row.optionalInstant(14), row.number(15));
    }
}
