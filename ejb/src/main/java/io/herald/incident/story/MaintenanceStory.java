package io.herald.incident.story;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicStatus;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * Planned maintenance in the fields of Statuspage's webhooks, where it is an incident with the impact
 * {@code maintenance} and the times it is scheduled for. Statuspage has no word for cancelled; it reads completed.
 */
final class MaintenanceStory {

    private MaintenanceStory() {}

    static JsonObjectBuilder of(PublicMaintenance plan, PublicStatus status) {
        JsonArrayBuilder updates = Json.createArrayBuilder();
        plan.updates().forEach(update -> updates.add(update(plan, update)));
        JsonArrayBuilder components = Json.createArrayBuilder();
        status.groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> plan.components().contains(component.id()))
                .forEach(component -> components.add(PublishedStories.component(component)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", plan.id().value())
                .add("name", PublishedStories.english(plan.titles())).add("status", wire(plan.status()))
                .add("impact", "maintenance").add("created_at", PublishedStories.TIME.format(plan.createdAt()))
                .add("updated_at", PublishedStories.TIME.format(plan.updatedAt()));
        PublishedStories.time(json, "started_at", plan.startedAt());
        PublishedStories.time(json, "resolved_at", plan.endedAt());
        return json.addNull("monitoring_at").addNull("impact_override").add("backfilled", false)
                .add("scheduled_for", PublishedStories.TIME.format(plan.startsAt()))
                .add("scheduled_until", PublishedStories.TIME.format(plan.endsAt()))
                .add("scheduled_remind_prior", plan.reminds())
                .add("scheduled_auto_in_progress", plan.startsByItself())
                .add("scheduled_auto_completed", plan.endsByItself())
                .add("shortlink", status.page().incidentUrl(plan.id())).add("page_id", status.page().pageId())
                .add("metadata", JsonObject.EMPTY_JSON_OBJECT).add("incident_updates", updates)
                .add("components", components);
    }

    private static JsonObjectBuilder update(PublicMaintenance plan, PublicMaintenance.Update update) {
        String at = PublishedStories.TIME.format(update.publishedAt());
        return Json.createObjectBuilder().add("id", update.id()).add("incident_id", plan.id().value())
                .add("status", wire(update.status()))
                .add("body", PublishedStories.english(update.texts()).bodyMarkdown()).add("created_at", at)
                .add("updated_at", at).add("display_at", at)
                .add("affected_components", Json.createArrayBuilder()).add("wants_twitter_update", false)
                .addNull("twitter_updated_at");
    }

    private static String wire(MaintenanceStatus status) {
        return (status == MaintenanceStatus.CANCELLED ? MaintenanceStatus.COMPLETED : status).wire();
    }
}
