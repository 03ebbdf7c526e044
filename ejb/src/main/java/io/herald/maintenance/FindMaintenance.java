package io.herald.maintenance;

import io.herald.identity.Role;
import io.herald.incident.MaintenanceBook;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.MaintenanceLog;
import io.herald.maintenance.domain.Maintenances;
import io.herald.maintenance.domain.Plan;
import io.herald.message.ListMessages;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything about one maintenance, for the people who work on it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindMaintenance {

    private final Maintenances maintenances;
    private final MaintenanceViews views;
    private final MaintenanceLog log;
    private final ListMessages listMessages;
    private final MaintenanceBook book;

    @SuppressWarnings("NullAway")
    protected FindMaintenance() {
        this(null, null, null, null, null);
    }

    @Inject
    public FindMaintenance(Maintenances maintenances, MaintenanceViews views, MaintenanceLog log,
            ListMessages listMessages, MaintenanceBook book) {
        this.maintenances = maintenances;
        this.views = views;
        this.log = log;
        this.listMessages = listMessages;
        this.book = book;
    }

    /** @throws NotFoundException if there is no such maintenance */
    public MaintenanceDetail handle(MaintenanceId id) {
        Maintenance maintenance = maintenances.get(id);
        Plan plan = maintenance.plan();
        return new MaintenanceDetail(views.of(List.of(maintenance)).getFirst(),
                plan.components().stream().sorted().toList(),
                plan.reminderMinutes().stream().sorted(Comparator.reverseOrder()).toList(),
                maintenance.nextReminder(), plan.startsByItself(), plan.endsByItself(), plan.verifyMinutes(),
                maintenance.startedAt(), maintenance.verifyingAt(), maintenance.endedAt(), log.of(id),
                listMessages.handle(id.value()), book.find(id.inPublic()));
    }

    public boolean exists(MaintenanceId id) {
        return maintenances.find(id).isPresent();
    }

    /** @param reference such as {@code MNT-2026-0001}, in any case */
    public Optional<MaintenanceId> byReference(String reference) {
        return maintenances.findByReference(reference).map(Maintenance::id);
    }
}
