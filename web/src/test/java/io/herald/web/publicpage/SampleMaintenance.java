package io.herald.web.publicpage;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMaintenances;
import io.herald.incident.PublicStatus;
import io.herald.incident.UpdateText;
import io.herald.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planned work on the made-up shop: one that is on, one that comes, one that is over, one that was called off. */
public final class SampleMaintenance {

    private SampleMaintenance() {}

    public static PublicStatus planned() {
        PublicStatus calm = Sample.calm();
        PublicMaintenances maintenances = new PublicMaintenances(
                List.of(of("mnt000000002", MaintenanceStatus.SCHEDULED, Sample.NOW.plus(Duration.ofHours(20)), 0)),
                List.of(of("mnt000000001", MaintenanceStatus.IN_PROGRESS, Sample.NOW.minus(Duration.ofMinutes(30)), 2)),
                List.of(of("mnt000000004", MaintenanceStatus.CANCELLED, Sample.NOW.minus(Duration.ofHours(30)), 1),
                        of("mnt000000003", MaintenanceStatus.COMPLETED, Sample.NOW.minus(Duration.ofDays(3)), 4)));
        return new PublicStatus(calm.page(), Sample.groups(ComponentStatus.UNDER_MAINTENANCE,
                ComponentStatus.OPERATIONAL), calm.openIncidents(), calm.pastIncidents(), maintenances, calm.history(),
                calm.generatedAt(), 9);
    }

    /** An open incident, past ones, and planned work. */
    public static PublicStatus eventful() {
        PublicStatus troubled = Sample.troubled();
        return new PublicStatus(troubled.page(), troubled.groups(), troubled.openIncidents(), troubled.pastIncidents(),
                planned().maintenances(), troubled.history(), troubled.generatedAt(), 10);
    }

    private static PublicMaintenance of(String id, MaintenanceStatus status, Instant start, int sequence) {
        Instant announced = start.minus(Duration.ofDays(7));
        Map<Language, UpdateText> texts = Map.of(Language.ENGLISH, new UpdateText("Payments: database upgrade",
                "We move **payments** to a faster database; cards, transfers and wallets may be refused, "
                        + "for seconds, several times. Please plan ahead."),
                Language.FRENCH, new UpdateText("Paiements : mise à niveau de la base",
                        "Nous déplaçons les **paiements** vers une base plus rapide."));
        return new PublicMaintenance(new IncidentId(id), "MNT-2026-0001", Map.of(Language.ENGLISH,
                "Payments: database upgrade", Language.FRENCH, "Paiements : mise à niveau de la base"), status, start,
                start.plus(Duration.ofHours(2)), "Europe/Paris", true, true, true, announced, announced,
                status == MaintenanceStatus.SCHEDULED ? Optional.empty() : Optional.of(start),
                status.isOver() ? Optional.of(start.plus(Duration.ofHours(1))) : Optional.empty(), sequence,
                List.of(new ComponentId("cmp000000003")), List.of(new PublicMaintenance.Update("upd" + id, status,
                        texts, announced)));
    }
}
