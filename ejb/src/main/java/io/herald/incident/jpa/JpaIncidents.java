package io.herald.incident.jpa;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Incidents} in the tables {@code incident}, {@code incident_component}, {@code incident_reference_counter}. */
@ApplicationScoped
public class JpaIncidents implements Incidents {

    private static final Set<IncidentStatus> OVER = Set.of(IncidentStatus.RESOLVED, IncidentStatus.POSTMORTEM);

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Incident incident) {
        entities.persist(incident);
        entities.flush();
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(entities.find(Incident.class, id.value()));
    }

    @Override
    public Optional<Incident> findOpen(String source, String externalReference) {
        return entities.createQuery("""
            select i from Incident i
            where i.source = :source and i.externalReference = :reference
            and i.resolvedAt is null and i.closedAt is null""",
                Incident.class).setParameter("source", source).setParameter("reference", externalReference)
                .getResultStream().findFirst();
    }

    @Override
    public String nextReference(Instant now) {
        int year = now.atZone(ZoneOffset.UTC).getYear();
        Number next = (Number) entities.createNativeQuery("""
            insert into incident_reference_counter as counter (year, last) values (?, 1)
            on conflict (year) do update set last = counter.last + 1 returning last""")
                .setParameter(1, year).getSingleResult();
        return String.format(Locale.ROOT, "INC-%d-%04d", year, next.intValue());
    }

    @Override
    public Map<ComponentId, ComponentStatus> statusesByOthers(IncidentId except, Collection<ComponentId> components) {
        List<SqlRow> rows = SqlRow.of(entities.createNativeQuery("""
            select c.component_id, c.status from incident_component c join incident i on i.id = c.incident_id
            where i.id <> ? and i.closed_at is null and i.first_contact_at is not null
            and i.status not in ('resolved', 'postmortem')""").setParameter(1, except.value()).getResultList());
        return rows.stream().filter(row -> components.contains(new ComponentId(row.text(0))))
                .collect(Collectors.toMap(row -> new ComponentId(row.text(0)),
                        row -> ComponentStatus.fromWire(row.text(1)), ComponentStatus::worse));
    }

    @Override
    public List<Incident> findPublic(int pastAtMost) {
        List<Incident> open = entities.createQuery("""
            select distinct i from Incident i left join fetch i.components
            where i.promises.firstContactAt is not null and i.status not in :over
            order by i.declaredAt desc""", Incident.class).setParameter("over", OVER).getResultList();
        List<Incident> past = entities.createQuery("""
            select i from Incident i where i.promises.firstContactAt is not null and i.status in :over
            order by i.declaredAt desc""", Incident.class).setParameter("over", OVER).setMaxResults(pastAtMost)
                .getResultList();
        return Stream.concat(open.stream(), past.stream()).toList();
    }

    @Override
    public List<Incident> findPublicBetween(Instant from, Instant to) {
        return entities.createQuery("""
            select i from Incident i where i.promises.firstContactAt is not null
            and coalesce(i.resolvedAt, i.startedAt) >= :from and coalesce(i.resolvedAt, i.startedAt) < :to
            order by i.startedAt desc""", Incident.class).setParameter("from", from).setParameter("to", to)
                .getResultList();
    }

    @Override
    public Optional<Instant> lastPublicBefore(Instant moment) {
        return day("max", "<", moment);
    }

    @Override
    public Optional<Instant> firstPublicFrom(Instant moment) {
        return day("min", ">=", moment);
    }

    private Optional<Instant> day(String end, String side, Instant moment) {
        String sql = "select " + end + "(coalesce(resolved_at, started_at)) from incident"
                + " where first_contact_at is not null and coalesce(resolved_at, started_at) " + side + " ?";
        Object day = entities.createNativeQuery(sql).setParameter(1, Timestamp.from(moment)).getSingleResult();
        return Optional.ofNullable((Timestamp) day).map(Timestamp::toInstant);
    }
}
