package io.herald.incident.story;

import io.herald.delivery.ComponentEvent;
import io.herald.incident.ComponentView;
import io.herald.incident.PublicStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A component's change in the fields of Statuspage's webhooks, the component as the change left it. */
final class ComponentStory {

    private ComponentStory() {}

    static JsonObject of(ComponentEvent event, PublicStatus status) {
        String at = PublishedStories.TIME.format(event.at());
        JsonObjectBuilder component = status.groups().stream().flatMap(group -> group.components().stream())
                .filter(view -> view.id().value().equals(event.componentId())).findFirst()
                .map(ComponentStory::component)
                .orElseGet(() -> Json.createObjectBuilder().add("id", event.componentId())
                        .add("name", event.componentName()))
                .add("page_id", status.page().pageId()).add("status", event.newStatus()).add("updated_at", at);
        return Json.createObjectBuilder().add("page", PublishedStories.page(status))
                .add("component_update", Json.createObjectBuilder().add("id", event.id())
                        .add("component_id", event.componentId()).add("component_type", "Component")
                        .add("old_status", event.oldStatus()).add("new_status", event.newStatus())
                        .add("created_at", at))
                .add("component", component).build();
    }

    private static JsonObjectBuilder component(ComponentView view) {
        return PublishedStories.component(view).add("group_id", view.groupId().value())
                .add("position", view.position());
    }
}
