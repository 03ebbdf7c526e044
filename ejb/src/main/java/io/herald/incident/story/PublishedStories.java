package io.herald.incident.story;

import io.herald.channel.StoryBook;
import io.herald.delivery.FindComponentEvent;
import io.herald.incident.ComponentChange;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.MaintenanceBook;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import io.herald.incident.PublicUpdate;
import io.herald.incident.ReadPublicIncident;
import io.herald.incident.ReadPublicStatus;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@link StoryBook} in the fields of Statuspage's webhooks, in English where there is English. */
@ApplicationScoped
public class PublishedStories implements StoryBook {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Map<Impact, String> DESCRIPTIONS = Map.of(Impact.NONE, "All Systems Operational",
            Impact.MINOR, "Minor Service Outage", Impact.MAJOR, "Partial System Outage", Impact.CRITICAL,
            "Major System Outage");
    /** What Statuspage says of maintenance, post-mortems and its own history, none of which an incident here has. */
    private static final List<String> NEVER = List.of("impact_override", "scheduled_for", "scheduled_until",
            "postmortem_body", "postmortem_body_last_updated_at", "postmortem_published_at");
    private static final List<String> NO = List.of("backfilled", "scheduled_remind_prior", "scheduled_auto_in_progress",
            "scheduled_auto_completed", "postmortem_ignored", "postmortem_notified_subscribers",
            "postmortem_notified_twitter");

    private final ReadPublicStatus readStatus;
    private final ReadPublicIncident readIncident;
    private final MaintenanceBook maintenances;
    private final FindComponentEvent findComponentEvent;

    @SuppressWarnings("NullAway")
    protected PublishedStories() {
        this(null, null, null, null);
    }

    @Inject
    public PublishedStories(ReadPublicStatus readStatus, ReadPublicIncident readIncident,
            MaintenanceBook maintenances, FindComponentEvent findComponentEvent) {
        this.readStatus = readStatus;
        this.readIncident = readIncident;
        this.maintenances = maintenances;
        this.findComponentEvent = findComponentEvent;
    }

    @Override
    public Optional<JsonObject> find(String storyId) {
        PublicStatus status = readStatus.handle();
        IncidentId id = new IncidentId(storyId);
        return readIncident.handle(id).map(incident -> incident(incident, status))
                .or(() -> maintenances.find(id).map(plan -> MaintenanceStory.of(plan, status)))
                .map(story -> Json.createObjectBuilder().add("page", page(status)).add("incident", story).build())
                .or(() -> findComponentEvent.handle(storyId).map(event -> ComponentStory.of(event, status)));
    }

    static JsonObjectBuilder page(PublicStatus status) {
        Impact worst = status.openIncidents().stream().map(PublicIncident::impact).reduce(Impact.NONE, Impact::worse);
        return Json.createObjectBuilder().add("id", status.page().pageId()).add("status_indicator", worst.wire())
                .add("status_description", DESCRIPTIONS.getOrDefault(worst, ""));
    }

    private static JsonObjectBuilder incident(PublicIncident incident, PublicStatus status) {
        PageSettings page = status.page();
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", incident.id().value())
                .add("name", english(incident.titles())).add("status", incident.status().wire())
                .add("impact", incident.impact().wire()).add("created_at", TIME.format(incident.createdAt()))
                .add("updated_at", TIME.format(incident.updatedAt()))
                .add("started_at", TIME.format(incident.startedAt()));
        time(json, "monitoring_at", incident.monitoringAt());
        time(json, "resolved_at", incident.resolvedAt());
        NEVER.forEach(json::addNull);
        NO.forEach(name -> json.add(name, false));
        JsonArrayBuilder updates = Json.createArrayBuilder();
        incident.updates().forEach(update -> updates.add(update(incident, update)));
        JsonArrayBuilder components = Json.createArrayBuilder();
        status.groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> incident.components().contains(component.id()))
                .forEach(component -> components.add(component(component)));
        return json.add("shortlink", page.incidentUrl(incident.id())).add("page_id", page.pageId())
                .add("metadata", JsonObject.EMPTY_JSON_OBJECT).add("incident_updates", updates)
                .add("components", components);
    }

    private static JsonObjectBuilder update(PublicIncident incident, PublicUpdate update) {
        JsonArrayBuilder affected = Json.createArrayBuilder();
        update.affected().forEach(change -> affected.add(change(change)));
        return Json.createObjectBuilder().add("id", update.id().value()).add("incident_id", incident.id().value())
                .add("status", update.status().wire()).add("body", english(update.texts()).bodyMarkdown())
                .add("created_at", TIME.format(update.createdAt())).add("updated_at", TIME.format(update.updatedAt()))
                .add("display_at", TIME.format(update.displayAt())).add("affected_components", affected)
                .add("wants_twitter_update", false).addNull("twitter_updated_at");
    }

    private static JsonObjectBuilder change(ComponentChange change) {
        return Json.createObjectBuilder().add("code", change.id().value()).add("name", change.name())
                .add("old_status", change.oldStatus().wire()).add("new_status", change.newStatus().wire());
    }

    static JsonObjectBuilder component(ComponentView component) {
        return Json.createObjectBuilder().add("id", component.id().value()).add("name", component.name())
                .add("status", component.status().wire()).add("created_at", TIME.format(component.createdAt()))
                .add("updated_at", TIME.format(component.updatedAt()));
    }

    static void time(JsonObjectBuilder json, String name, Optional<Instant> instant) {
        instant.ifPresentOrElse(at -> json.add(name, TIME.format(at)), () -> json.addNull(name));
    }

    static <T> T english(Map<Language, T> texts) {
        return Optional.ofNullable(texts.get(Language.ENGLISH))
                .orElseGet(() -> texts.get(texts.keySet().stream().sorted().findFirst().orElseThrow()));
    }
}
