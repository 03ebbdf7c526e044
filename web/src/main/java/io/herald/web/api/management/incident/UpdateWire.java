package io.herald.web.api.management.incident;

import io.herald.incident.ComponentChange;
import io.herald.incident.IncidentId;
import io.herald.incident.PublicUpdate;
import io.herald.incident.UpdateText;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Writes what was said in public about an incident. */
final class UpdateWire {

    private UpdateWire() {}

    static JsonObject of(PublicUpdate update, IncidentId incident) {
        return new WireObject().text("id", update.id().value()).text("incident_id", incident.value())
                .value("affected_components", affected(update.affected())).text("body", body(update))
                .time("created_at", update.createdAt()).nulls("custom_tweet").flag("deliver_notifications", true)
                .time("display_at", update.displayAt()).text("status", update.status().wire())
                .nulls("tweet_id", "twitter_updated_at").time("updated_at", update.updatedAt())
                .flag("wants_twitter_update", false).done();
    }

    static String body(PublicUpdate update) {
        return IncidentWire.english(update.texts()).map(UpdateText::bodyMarkdown).orElse("");
    }

    private static JsonValue affected(List<ComponentChange> changes) {
        return changes.isEmpty() ? JsonValue.NULL : WireObject.list(changes.stream()
                .map(change -> new WireObject().text("code", change.id().value()).text("name", change.name())
                        .text("old_status", change.oldStatus().wire()).text("new_status", change.newStatus().wire())
                        .done())
                .toList());
    }
}
