package io.herald.maintenance;

import io.herald.maintenance.domain.MaintenanceLog;
import io.herald.message.MessageProgressed;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes the steps of a maintenance's messages into its inner story. */
@Stateless
@PermitAll
@WorkflowStep
public class RecordMaintenanceProgress {

    private final MaintenanceLog log;

    @SuppressWarnings("NullAway")
    protected RecordMaintenanceProgress() {
        this(null);
    }

    @Inject
    public RecordMaintenanceProgress(MaintenanceLog log) {
        this.log = log;
    }

    public void handle(@Observes MessageProgressed progress) {
        if (progress.phase().isMaintenance()) {
            kind(progress.step()).ifPresent(kind -> log.add(new MaintenanceId(progress.incidentId()), progress.at(),
                    progress.actorName(), kind, progress.comment()));
        }
    }

    /** Empty for publication, which {@link RecordMaintenanceWords} tells; one manager is enough here. */
    private static Optional<MaintenanceKind> kind(MessageProgressed.Step step) {
        return switch (step) {
            case DRAFTED -> Optional.of(MaintenanceKind.MESSAGE_DRAFTED);
            case REVISED -> Optional.of(MaintenanceKind.MESSAGE_REVISED);
            case SUBMITTED -> Optional.of(MaintenanceKind.MESSAGE_SUBMITTED);
            case APPROVAL_REQUESTED -> Optional.of(MaintenanceKind.APPROVAL_REQUESTED);
            case APPROVED -> Optional.of(MaintenanceKind.MESSAGE_APPROVED);
            case CHANGES_REQUESTED -> Optional.of(MaintenanceKind.CHANGES_REQUESTED);
            case REFUSED -> Optional.of(MaintenanceKind.MESSAGE_REFUSED);
            case WITHDRAWN -> Optional.of(MaintenanceKind.MESSAGE_WITHDRAWN);
            case SIGNED, PUBLISHED -> Optional.empty();
        };
    }
}
