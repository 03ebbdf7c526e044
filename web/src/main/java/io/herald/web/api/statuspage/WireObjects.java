package io.herald.web.api.statuspage;

import io.herald.incident.ComponentChange;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicUpdate;
import io.herald.shared.Language;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the objects of the public API, field by field in Statuspage's order. Texts are in English where they exist
 * in English, since the format has room for one language.
 */
final class WireObjects {

    private final PageSettings page;
    private final WireComponents components;

    WireObjects(PageSettings page, WireComponents components) {
        this.page = page;
        this.components = components;
    }

    void page(JsonGenerator json, Instant updatedAt) {
        json.writeStartObject("page");
        json.write("id", page.pageId());
        json.write("name", page.name());
        json.write("url", page.url());
        json.write("time_zone", page.timeZone());
        json.write("updated_at", Timestamps.of(updatedAt));
        json.writeEnd();
    }

    void status(JsonGenerator json, PageStatus status) {
        json.writeStartObject("status");
        json.write("indicator", status.indicator());
        json.write("description", status.description());
        json.writeEnd();
    }

    void components(JsonGenerator json) {
        json.writeStartArray("components");
        components.writeAll(json);
        json.writeEnd();
    }

    void incidents(JsonGenerator json, List<PublicIncident> incidents) {
        json.writeStartArray("incidents");
        incidents.forEach(incident -> incident(json, incident));
        json.writeEnd();
    }

    void maintenances(JsonGenerator json, List<PublicMaintenance> maintenances) {
        new WireMaintenances(page, components).write(json, maintenances);
    }

    private void incident(JsonGenerator json, PublicIncident incident) {
        json.writeStartObject();
        json.write("id", incident.id().value());
        json.write("name", english(incident.titles()));
        json.write("status", incident.status().wire());
        json.write("created_at", Timestamps.of(incident.createdAt()));
        json.write("updated_at", Timestamps.of(incident.updatedAt()));
        timestamp(json, "monitoring_at", incident.monitoringAt());
        timestamp(json, "resolved_at", incident.resolvedAt());
        json.write("impact", incident.impact().wire());
        json.write("shortlink", page.incidentUrl(incident.id()));
        json.write("started_at", Timestamps.of(incident.startedAt()));
        json.write("page_id", page.pageId());
        json.writeStartArray("incident_updates");
        incident.updates().forEach(update -> update(json, incident, update));
        json.writeEnd();
        json.writeStartArray("components");
        components.write(json, incident.components());
        json.writeEnd();
        json.writeEnd();
    }

    private static void update(JsonGenerator json, PublicIncident incident, PublicUpdate update) {
        json.writeStartObject();
        json.write("id", update.id().value());
        json.write("status", update.status().wire());
        json.write("body", english(update.texts()).bodyMarkdown());
        json.write("incident_id", incident.id().value());
        json.write("created_at", Timestamps.of(update.createdAt()));
        json.write("updated_at", Timestamps.of(update.updatedAt()));
        json.write("display_at", Timestamps.of(update.displayAt()));
        affected(json, update.affected());
        json.write("deliver_notifications", true);
        json.writeNull("custom_tweet");
        json.writeNull("tweet_id");
        json.writeEnd();
    }

    private static void affected(JsonGenerator json, List<ComponentChange> changes) {
        if (changes.isEmpty()) {
            json.writeNull("affected_components");
            return;
        }
        json.writeStartArray("affected_components");
        for (ComponentChange change : changes) {
            json.writeStartObject();
            json.write("code", change.id().value());
            json.write("name", change.name());
            json.write("old_status", change.oldStatus().wire());
            json.write("new_status", change.newStatus().wire());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void timestamp(JsonGenerator json, String name, Optional<Instant> instant) {
        instant.ifPresentOrElse(at -> json.write(name, Timestamps.of(at)), () -> json.writeNull(name));
    }

    static <T> T english(Map<Language, T> texts) {
        T english = texts.get(Language.ENGLISH);
        return english != null ? english : texts.get(texts.keySet().stream().sorted().findFirst().orElseThrow());
    }
}
