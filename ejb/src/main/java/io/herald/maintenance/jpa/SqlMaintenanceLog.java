package io.herald.maintenance.jpa;

import io.herald.maintenance.MaintenanceEntryView;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceKind;
import io.herald.maintenance.domain.MaintenanceLog;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** {@link MaintenanceLog} in the table {@code maintenance_entry}. */
@ApplicationScoped
public class SqlMaintenanceLog implements MaintenanceLog {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(MaintenanceId maintenance, Instant at, String actorName, MaintenanceKind kind, String detail) {
        entities.createNativeQuery(
                "insert into maintenance_entry (maintenance_id, at, actor_name, kind, detail) values (?, ?, ?, ?, ?)")
                .setParameter(1, maintenance.value()).setParameter(2, Timestamp.from(at)).setParameter(3, actorName)
                .setParameter(4, kind.wire()).setParameter(5, detail).executeUpdate();
    }

    @Override
    public List<MaintenanceEntryView> of(MaintenanceId maintenance) {
        return SqlRow.of(entities.createNativeQuery(
                "select at, actor_name, kind, detail from maintenance_entry where maintenance_id = ? order by at, id")
                .setParameter(1, maintenance.value()).getResultList()).stream()
                .map(row -> new MaintenanceEntryView(row.instant(0), row.text(1),
                        MaintenanceKind.fromWire(row.text(2)), row.text(3)))
                .toList();
    }
}
