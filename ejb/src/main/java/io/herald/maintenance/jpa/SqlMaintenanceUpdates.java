package io.herald.maintenance.jpa;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.UpdateText;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.domain.MaintenanceUpdate;
import io.herald.maintenance.domain.MaintenanceUpdates;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link MaintenanceUpdates} in the tables {@code maintenance_update...}, read in two statements. */
@ApplicationScoped
public class SqlMaintenanceUpdates implements MaintenanceUpdates {

    private static final String OF_MAINTENANCES = """
        from maintenance_update u %s where u.maintenance_id = any(string_to_array(?, ','))
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(MaintenanceUpdate update) {
        entities.createNativeQuery("""
            insert into maintenance_update (id, maintenance_id, message_id, status, published_at)
            values (?, ?, ?, ?, ?)""").setParameter(1, update.id()).setParameter(2, update.maintenance().value())
                .setParameter(3, update.message().value()).setParameter(4, update.status().wire())
                .setParameter(5, Timestamp.from(update.publishedAt())).executeUpdate();
        update.texts().forEach((language, text) -> entities.createNativeQuery(
                "insert into maintenance_update_text (update_id, language, title, body) values (?, ?, ?, ?)")
                .setParameter(1, update.id()).setParameter(2, language.tag()).setParameter(3, text.title())
                .setParameter(4, text.bodyMarkdown()).executeUpdate());
    }

    @Override
    public List<MaintenanceUpdate> of(Collection<MaintenanceId> maintenances) {
        if (maintenances.isEmpty()) {
            return List.of();
        }
        String ids = maintenances.stream().map(MaintenanceId::value).collect(Collectors.joining(","));
        Map<String, Map<Language, UpdateText>> texts = texts(ids);
        return select("select u.id, u.maintenance_id, u.message_id, u.status, u.published_at "
                + OF_MAINTENANCES.formatted("") + "order by u.published_at desc, u.id", ids).stream()
                .map(row -> new MaintenanceUpdate(row.text(0), new MaintenanceId(row.text(1)),
                        new MessageId(row.text(2)), MaintenanceStatus.fromWire(row.text(3)),
                        texts.getOrDefault(row.text(0), Map.of()), row.instant(4)))
                .toList();
    }

    private Map<String, Map<Language, UpdateText>> texts(String ids) {
        return select("select t.update_id, t.language, t.title, t.body "
                + OF_MAINTENANCES.formatted("join maintenance_update_text t on t.update_id = u.id"), ids).stream()
                .collect(Collectors.groupingBy(row -> row.text(0),
                        Collectors.toMap(row -> Language.of(row.text(1)),
                                row -> new UpdateText(row.text(2), row.text(3)))));
    }

    private List<SqlRow> select(String sql, String ids) {
        return SqlRow.of(entities.createNativeQuery(sql).setParameter(1, ids).getResultList());
    }
}
