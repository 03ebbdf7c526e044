package io.herald.maintenance;

import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import io.herald.incident.MaintenanceBook;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMaintenances;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.MaintenanceUpdate;
import io.herald.maintenance.domain.MaintenanceUpdates;
import io.herald.maintenance.domain.Maintenances;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link MaintenanceBook}: the facts of announced maintenances, and published words. */
@ApplicationScoped
public class PublishedMaintenances implements MaintenanceBook {

    private final Maintenances maintenances;
    private final MaintenanceUpdates updates;

    @SuppressWarnings("NullAway")
    protected PublishedMaintenances() {
        this(null, null);
    }

    @Inject
    public PublishedMaintenances(Maintenances maintenances, MaintenanceUpdates updates) {
        this.maintenances = maintenances;
        this.updates = updates;
    }

    @Override
    public PublicMaintenances read(int pastAtMost) {
        List<Maintenance> all = Stream.concat(maintenances.open().stream(), maintenances.over(pastAtMost).stream())
                .filter(Maintenance::isAnnounced).toList();
        List<PublicMaintenance> views = views(all);
        return new PublicMaintenances(
                views.stream().filter(view -> view.status() == MaintenanceStatus.SCHEDULED).toList(),
                views.stream().filter(view -> view.status().isOn()).toList(),
                views.stream().filter(view -> view.status().isOver()).toList());
    }

    @Override
    public Optional<PublicMaintenance> find(IncidentId id) {
        return maintenances.find(new MaintenanceId(id.value())).filter(Maintenance::isAnnounced)
                .flatMap(maintenance -> views(List.of(maintenance)).stream().findFirst());
    }

    @Override
    public Set<ComponentId> underMaintenance(IncidentId except) {
        return maintenances.open().stream().filter(Maintenance::isAnnounced)
                .filter(maintenance -> maintenance.status().isOn())
                .filter(maintenance -> !maintenance.id().value().equals(except.value()))
                .flatMap(maintenance -> maintenance.components().stream()).collect(Collectors.toSet());
    }

    private List<PublicMaintenance> views(List<Maintenance> known) {
        Map<MaintenanceId, List<MaintenanceUpdate>> said = updates.of(known.stream().map(Maintenance::id).toList())
                .stream().collect(Collectors.groupingBy(MaintenanceUpdate::maintenance));
        return known.stream().flatMap(maintenance -> Stream.ofNullable(said.get(maintenance.id()))
                .map(newestFirst -> view(maintenance, newestFirst))).toList();
    }

    private static PublicMaintenance view(Maintenance maintenance, List<MaintenanceUpdate> newestFirst) {
        Map<Language, String> titles = new TreeMap<>();
        newestFirst.reversed().forEach(update -> update.texts()
                .forEach((language, text) -> titles.putIfAbsent(language, text.title())));
        return new PublicMaintenance(maintenance.id().inPublic(), maintenance.reference(), titles,
                maintenance.status(), maintenance.window().start(), maintenance.window().end(),
                maintenance.window().zone().getId(), !maintenance.plan().reminderMinutes().isEmpty(),
                maintenance.plan().startsByItself(), maintenance.plan().endsByItself(),
                newestFirst.getLast().publishedAt(), maintenance.updatedAt(), maintenance.startedAt(),
                maintenance.endedAt(), maintenance.sequence(), maintenance.components().stream().sorted().toList(),
                newestFirst.stream().map(update -> new PublicMaintenance.Update(update.id(), update.status(),
                        update.texts(), update.publishedAt())).toList());
    }
}
