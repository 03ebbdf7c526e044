package io.herald.web.api.management.incident;

import io.herald.channel.PublicLinks;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDossier;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicUpdate;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import io.herald.web.api.management.component.ComponentWire;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes incidents. There is room for one language, so texts are in English where they exist in English. */
final class IncidentWire {

    private final PageSettings page;
    private final List<ComponentView> components;
    private final PublicLinks links;

    IncidentWire(PageSettings page, List<ComponentView> components, PublicLinks links) {
        this.page = page;
        this.components = components;
        this.links = links;
    }

    /** The public name; before the first publication the one that it was declared with. */
    static String name(IncidentDossier incident) {
        return english(incident.publicTitles()).orElse(incident.title());
    }

    JsonObject of(IncidentDossier incident) {
        Optional<PublicUpdate> postmortem = incident.updates().stream()
                .filter(update -> update.status() == IncidentStatus.POSTMORTEM).findFirst();
        Optional<Instant> postmortemAt = postmortem.map(PublicUpdate::createdAt);
        return new WireObject().text("id", incident.id().value()).value("components", components(incident))
                .time("created_at", incident.declaredAt()).text("impact", incident.impact().wire())
                .text("impact_override", incident.attached().impactOverride().map(Impact::wire))
                .value("incident_updates", WireObject.list(incident.updates().stream()
                        .map(update -> UpdateWire.of(update, incident.id())).toList()))
                .value("metadata", metadata(incident)).time("monitoring_at", incident.monitoringAt())
                .text("name", name(incident)).text("page_id", page.pageId())
                .text("postmortem_body", postmortem.map(UpdateWire::body))
                .time("postmortem_body_last_updated_at", postmortemAt).flag("postmortem_ignored", false)
                .flag("postmortem_notified_subscribers", postmortem.isPresent())
                .flag("postmortem_notified_twitter", false).time("postmortem_published_at", postmortemAt)
                .nulls("reminder_intervals").time("resolved_at", incident.resolvedAt())
                .flag("scheduled_auto_completed", false).flag("scheduled_auto_in_progress", false)
                .nulls("scheduled_for", "auto_transition_deliver_notifications_at_end",
                        "auto_transition_deliver_notifications_at_start", "auto_transition_to_maintenance_state",
                        "auto_transition_to_operational_state")
                .flag("scheduled_remind_prior", false).nulls("scheduled_reminded_at", "scheduled_until")
                .text("shortlink", page.incidentUrl(incident.id())).text("status", incident.status().wire())
                .time("updated_at", incident.updatedAt()).done();
    }

    private JsonArray components(IncidentDossier incident) {
        return WireObject.list(components.stream().filter(one -> incident.components().containsKey(one.id()))
                .map(one -> ComponentWire.of(one, page.pageId())).toList());
    }

    /** What the client keeps there, and beside it what only Herald knows. */
    private JsonObject metadata(IncidentDossier incident) {
        WireObject herald = new WireObject().text("reference", incident.reference())
                .text("kind", incident.kind().wire()).text("severity", incident.severity().wire())
                .flag("public", !incident.updates().isEmpty());
        incident.waiting().ifPresentOrElse(waiting -> herald
                .flag("awaiting_approval", waiting.status() == MessageStatus.AWAITING_APPROVAL)
                .text("message", waiting.message().value()).text("message_status", waiting.status().wire())
                .text("approval_url", waiting.approval()
                        .map(approval -> links.console("/approval/inbox.xhtml?id=" + approval.value()))),
                () -> herald.flag("awaiting_approval", false));
        return Json.createObjectBuilder(kept(incident)).add(IncidentFields.HERALD, herald.done()).build();
    }

    private static JsonObject kept(IncidentDossier incident) {
        try (JsonReader reader = Json.createReader(new StringReader(incident.attached().metadata()))) {
            return reader.readValue() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    static <T> Optional<T> english(Map<Language, T> texts) {
        return Optional.ofNullable(texts.get(Language.ENGLISH)).or(() -> texts.values().stream().findFirst());
    }
}
