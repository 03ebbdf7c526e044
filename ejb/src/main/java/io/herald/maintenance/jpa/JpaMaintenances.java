package io.herald.maintenance.jpa;

import io.herald.incident.ComponentId;
import io.herald.maintenance.MaintenanceConflict;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link Maintenances} in the tables {@code maintenance...}. */
@ApplicationScoped
public class JpaMaintenances implements Maintenances {

    private static final String OPEN = "m.completedAt is null and m.cancelledAt is null";

    private static final String CONFLICTS = """
        select 'INCIDENT', i.id, i.reference, i.title, string_agg(c.name, chr(10) order by c.name),
          cast(null as timestamptz) as starts_at, cast(null as timestamptz) as ends_at
        from incident i join incident_component p on p.incident_id = i.id join component c on c.id = p.component_id
        where i.status not in ('resolved', 'postmortem') and i.closed_at is null and p.status <> 'operational'
          and p.component_id = any(string_to_array(?1, ','))
        group by i.id
        union all
        select 'MAINTENANCE', m.id, m.reference, m.title, string_agg(c.name, chr(10) order by c.name), m.starts_at,
          m.ends_at
        from maintenance m join maintenance_component p on p.maintenance_id = m.id
          join component c on c.id = p.component_id
        where m.status in ('scheduled', 'in_progress', 'verifying') and m.id <> ?2
          and m.starts_at < ?4 and m.ends_at > ?3 and p.component_id = any(string_to_array(?1, ','))
        group by m.id
        order by 1, 3""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Maintenance maintenance) {
        entities.persist(maintenance);
        entities.flush();
    }

    @Override
    public Optional<Maintenance> find(MaintenanceId id) {
        return Optional.ofNullable(entities.find(Maintenance.class, id.value()));
    }

    @Override
    public Optional<Maintenance> findByReference(String reference) {
        return entities.createQuery("select m from Maintenance m where upper(m.reference) = :reference",
                Maintenance.class).setParameter("reference", reference.toUpperCase(Locale.ROOT)).getResultStream()
                .findFirst();
    }

    @Override
    public List<Maintenance> open() {
        return entities.createQuery("select m from Maintenance m where " + OPEN + " order by m.startsAt, m.id",
                Maintenance.class).getResultList();
    }

    @Override
    public List<Maintenance> over(int atMost) {
        return entities.createQuery("""
            select m from Maintenance m where m.completedAt is not null or m.cancelledAt is not null
            order by coalesce(m.completedAt, m.cancelledAt) desc, m.id""", Maintenance.class).setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public String nextReference(Instant now) {
        int year = now.atZone(ZoneOffset.UTC).getYear();
        Number next = (Number) entities.createNativeQuery("""
            insert into maintenance_reference_counter as counter (year, last) values (?, 1)
            on conflict (year) do update set last = counter.last + 1 returning last""")
                .setParameter(1, year).getSingleResult();
        return String.format(Locale.ROOT, "MNT-%d-%04d", year, next.intValue());
    }

    @Override
    public List<MaintenanceConflict> conflicts(Optional<MaintenanceId> except, MaintenanceWindow window,
            Collection<ComponentId> components) {
        Query query = entities.createNativeQuery(CONFLICTS)
                .setParameter(1, components.stream().map(ComponentId::value).collect(Collectors.joining(",")))
                .setParameter(2, except.map(MaintenanceId::value).orElse(""))
                .setParameter(3, Timestamp.from(window.start())).setParameter(4, Timestamp.from(window.end()));
        return SqlRow.of(query.getResultList()).stream()
                .map(row -> new MaintenanceConflict(MaintenanceConflict.Kind.valueOf(row.text(0)), row.text(1),
                        row.text(2), row.text(3), row.text(4).lines().toList(), row.optionalInstant(5),
                        row.optionalInstant(6)))
                .toList();
    }
}
