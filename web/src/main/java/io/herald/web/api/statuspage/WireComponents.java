package io.herald.web.api.statuspage;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes components and groups, which Statuspage treats as components that hold others. */
final class WireComponents {

    private final String pageId;
    private final List<ComponentGroupView> groups;

    WireComponents(String pageId, List<ComponentGroupView> groups) {
        this.pageId = pageId;
        this.groups = groups;
    }

    /** Each group, followed by its members in the order of the page. */
    void writeAll(JsonGenerator json) {
        for (ComponentGroupView group : groups) {
            writeGroup(json, group);
            group.components().forEach(component -> write(json, component));
        }
    }

    /** Those of the named components that the page still has. */
    void write(JsonGenerator json, List<ComponentId> ids) {
        groups.stream().flatMap(group -> group.components().stream())
                .filter(component -> ids.contains(component.id())).forEach(component -> write(json, component));
    }

    private void writeGroup(JsonGenerator json, ComponentGroupView group) {
        ComponentStatus worst = group.components().stream().map(ComponentView::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        json.writeStartObject();
        start(json, group.id().value(), group.name(), worst, group.createdAt(), group.updatedAt());
        place(json, group.position(), group.description());
        json.write("showcase", false);
        json.writeNull("start_date");
        json.writeNull("group_id");
        json.write("page_id", pageId);
        json.write("group", true);
        json.write("only_show_if_degraded", false);
        json.writeStartArray("components");
        group.components().forEach(component -> json.write(component.id().value()));
        json.writeEnd();
        json.writeEnd();
    }

    private void write(JsonGenerator json, ComponentView component) {
        json.writeStartObject();
        start(json, component.id().value(), component.name(), component.status(), component.createdAt(),
                component.updatedAt());
        place(json, component.position(), component.description());
        json.write("showcase", component.showcase());
        component.startDate().ifPresentOrElse(date -> json.write("start_date", date.toString()),
                () -> json.writeNull("start_date"));
        json.write("group_id", component.groupId().value());
        json.write("page_id", pageId);
        json.write("group", false);
        json.write("only_show_if_degraded", false);
        json.writeEnd();
    }

    private static void start(JsonGenerator json, String id, String name, ComponentStatus status, Instant createdAt,
            Instant updatedAt) {
        json.write("id", id);
        json.write("name", name);
        json.write("status", status.wire());
        json.write("created_at", Timestamps.of(createdAt));
        json.write("updated_at", Timestamps.of(updatedAt));
    }

    private static void place(JsonGenerator json, int position, Optional<String> description) {
        json.write("position", position);
        description.ifPresentOrElse(text -> json.write("description", text), () -> json.writeNull("description"));
    }
}
