package io.herald.web.api.statuspage;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicMaintenance;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes scheduled maintenances, field by field in Statuspage's order. Statuspage has no word for one that was
 * cancelled; it is told as completed, and its last update says what happened.
 */
final class WireMaintenances {

    private final PageSettings page;
    private final WireComponents components;

    WireMaintenances(PageSettings page, WireComponents components) {
        this.page = page;
        this.components = components;
    }

    void write(JsonGenerator json, List<PublicMaintenance> maintenances) {
        json.writeStartArray("scheduled_maintenances");
        maintenances.forEach(maintenance -> write(json, maintenance));
        json.writeEnd();
    }

    private void write(JsonGenerator json, PublicMaintenance maintenance) {
        json.writeStartObject();
        json.write("id", maintenance.id().value());
        json.write("name", WireObjects.english(maintenance.titles()));
        json.write("status", wire(maintenance.status()));
        json.write("created_at", Timestamps.of(maintenance.createdAt()));
        json.write("updated_at", Timestamps.of(maintenance.updatedAt()));
        json.writeNull("monitoring_at");
        timestamp(json, "resolved_at", maintenance.endedAt());
        json.write("impact", "maintenance");
        json.write("shortlink", page.incidentUrl(maintenance.id()));
        json.write("started_at", Timestamps.of(maintenance.startedAt().orElse(maintenance.createdAt())));
        json.write("page_id", page.pageId());
        json.writeStartArray("incident_updates");
        maintenance.updates().forEach(update -> update(json, maintenance, update));
        json.writeEnd();
        json.writeStartArray("components");
        components.write(json, maintenance.components());
        json.writeEnd();
        json.write("scheduled_for", Timestamps.of(maintenance.startsAt()));
        json.write("scheduled_until", Timestamps.of(maintenance.endsAt()));
        json.write("scheduled_remind_prior", maintenance.reminds());
        json.write("scheduled_auto_in_progress", maintenance.startsByItself());
        json.write("scheduled_auto_completed", maintenance.endsByItself());
        json.writeEnd();
    }

    private static void update(JsonGenerator json, PublicMaintenance maintenance, PublicMaintenance.Update update) {
        json.writeStartObject();
        json.write("id", update.id());
        json.write("status", wire(update.status()));
        json.write("body", WireObjects.english(update.texts()).bodyMarkdown());
        json.write("incident_id", maintenance.id().value());
        json.write("created_at", Timestamps.of(update.publishedAt()));
        json.write("updated_at", Timestamps.of(update.publishedAt()));
        json.write("display_at", Timestamps.of(update.publishedAt()));
        json.writeNull("affected_components");
        json.write("deliver_notifications", true);
        json.writeNull("custom_tweet");
        json.writeNull("tweet_id");
        json.writeEnd();
    }

    private static String wire(MaintenanceStatus status) {
        return (status == MaintenanceStatus.CANCELLED ? MaintenanceStatus.COMPLETED : status).wire();
    }

    private static void timestamp(JsonGenerator json, String name, Optional<Instant> instant) {
        instant.ifPresentOrElse(at -> json.write(name, Timestamps.of(at)), () -> json.writeNull(name));
    }
}
