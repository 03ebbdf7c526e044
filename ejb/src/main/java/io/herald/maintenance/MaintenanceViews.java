package io.herald.maintenance;

import io.herald.identity.UserDirectory;
import io.herald.incident.ComponentId;
import io.herald.incident.NameComponents;
import io.herald.maintenance.domain.Maintenance;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows maintenances to the people who work on them. */
@Dependent
class MaintenanceViews {

    private final NameComponents nameComponents;
    private final UserDirectory users;

    @Inject
    MaintenanceViews(NameComponents nameComponents, UserDirectory users) {
        this.nameComponents = nameComponents;
        this.users = users;
    }

    List<MaintenanceSummary> of(List<Maintenance> maintenances) {
        Map<ComponentId, String> names = nameComponents.handle(maintenances.stream()
                .flatMap(maintenance -> maintenance.components().stream()).collect(Collectors.toSet()));
        var leads = users.displayNames(maintenances.stream().map(Maintenance::lead).toList());
        return maintenances.stream().map(maintenance -> new MaintenanceSummary(maintenance.id(),
                maintenance.reference(), maintenance.title(), maintenance.status(), maintenance.window().start(),
                maintenance.window().end(), maintenance.window().zone().getId(),
                maintenance.components().stream().map(id -> names.getOrDefault(id, id.value())).sorted().toList(),
                maintenance.isAnnounced(), maintenance.recurrence(),
                leads.getOrDefault(maintenance.lead(), maintenance.lead().value()), maintenance.version())).toList();
    }
}
