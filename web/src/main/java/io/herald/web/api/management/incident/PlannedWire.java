package io.herald.web.api.management.incident;

import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.channel.PublicLinks;
import io.herald.incident.ComponentView;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicMaintenance;
import io.herald.maintenance.MaintenanceDetail;
import io.herald.maintenance.MaintenanceEntryView;
import io.herald.message.MessageView;
import io.herald.web.api.management.component.ComponentWire;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes maintenance as an incident; one that was called off is completed, because the original has no word for it. */
final class PlannedWire {

    private final PageSettings page;
    private final List<ComponentView> components;
    private final PublicLinks links;

    PlannedWire(PageSettings page, List<ComponentView> components, PublicLinks links) {
        this.page = page;
        this.components = components;
        this.links = links;
    }

    static String name(MaintenanceDetail planned) {
        return planned.inPublic().flatMap(known -> IncidentWire.english(known.titles()))
                .orElse(planned.summary().title());
    }

    /** @param waiting the message that people have to do something about */
    JsonObject of(MaintenanceDetail planned, Optional<MessageView> waiting) {
        Optional<PublicMaintenance> known = planned.inPublic();
        List<Instant> story = planned.timeline().stream().map(MaintenanceEntryView::at).sorted().toList();
        Instant first = story.isEmpty() ? planned.summary().startsAt() : story.getFirst();
        Instant last = story.stream().max(Comparator.naturalOrder()).orElse(first);
        return new WireObject().text("id", planned.id().value())
                .value("components", WireObject.list(components.stream()
                        .filter(one -> planned.components().contains(one.id()))
                        .map(one -> ComponentWire.of(one, page.pageId())).toList()))
                .time("created_at", first).text("impact", "maintenance").nulls("impact_override")
                .value("incident_updates", WireObject.list(known.map(PublicMaintenance::updates).orElse(List.of())
                        .stream().map(update -> update(planned.id().value(), update)).toList()))
                .value("metadata", new WireObject().value("herald", herald(planned, waiting)).done())
                .nulls("monitoring_at").text("name", name(planned)).text("page_id", page.pageId())
                .nulls("postmortem_body", "postmortem_body_last_updated_at").flag("postmortem_ignored", true)
                .flag("postmortem_notified_subscribers", false).flag("postmortem_notified_twitter", false)
                .nulls("postmortem_published_at", "reminder_intervals").time("resolved_at", planned.endedAt())
                .flag("scheduled_auto_completed", planned.endsByItself())
                .flag("scheduled_auto_in_progress", planned.startsByItself())
                .time("scheduled_for", planned.summary().startsAt())
                .flag("auto_transition_deliver_notifications_at_end", true)
                .flag("auto_transition_deliver_notifications_at_start", true)
                .flag("auto_transition_to_maintenance_state", true)
                .flag("auto_transition_to_operational_state", true)
                .flag("scheduled_remind_prior", !planned.reminderMinutes().isEmpty()).nulls("scheduled_reminded_at")
                .time("scheduled_until", planned.summary().endsAt())
                .text("shortlink", page.incidentUrl(planned.id().inPublic()))
                .text("status", word(planned.summary().status())).time("updated_at", last).done();
    }

    private JsonObject herald(MaintenanceDetail planned, Optional<MessageView> waiting) {
        WireObject herald = new WireObject().text("reference", planned.summary().reference())
                .text("status", planned.summary().status().wire()).flag("public", planned.inPublic().isPresent())
                .flag("awaiting_approval", waiting.isPresent());
        waiting.ifPresent(message -> herald.text("message", message.id().value()).text("approval_url",
                message.approvals().stream().filter(approval -> approval.status() == ApprovalStatus.OPEN)
                        .map(ApprovalView::id).findFirst()
                        .map(id -> links.console("/approval/inbox.xhtml?id=" + id.value()))));
        return herald.done();
    }

    static JsonObject update(String id, PublicMaintenance.Update update) {
        return new WireObject().text("id", update.id()).text("incident_id", id)
                .nulls("affected_components")
                .text("body", IncidentWire.english(update.texts()).map(text -> text.bodyMarkdown()).orElse(""))
                .time("created_at", update.publishedAt()).nulls("custom_tweet").flag("deliver_notifications", true)
                .time("display_at", update.publishedAt()).text("status", word(update.status()))
                .nulls("tweet_id", "twitter_updated_at").time("updated_at", update.publishedAt())
                .flag("wants_twitter_update", false).done();
    }

    private static String word(MaintenanceStatus status) {
        return status == MaintenanceStatus.CANCELLED ? MaintenanceStatus.COMPLETED.wire() : status.wire();
    }

}
