package io.herald.web.api.management.component;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Components, and groups, which the original lists among them. */
public final class ComponentWire {

    private ComponentWire() {}

    public static JsonObject of(ComponentView component, String pageId) {
        return start(component.id().value(), pageId, Optional.of(component.groupId().value()), component.createdAt(),
                component.updatedAt(), false)
                .text("name", component.name()).text("description", component.description())
                .number("position", component.position()).text("status", component.status().wire())
                .flag("showcase", component.showcase()).flag("only_show_if_degraded", false)
                .nulls("automation_email").text("start_date", component.startDate().map(LocalDate::toString)).done();
    }

    /** A group in the list of components; its status is that of its worst component. */
    static JsonObject ofGroup(ComponentGroupView group, String pageId) {
        ComponentStatus worst = group.components().stream().map(ComponentView::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        return start(group.id().value(), pageId, Optional.empty(), group.createdAt(), group.updatedAt(), true)
                .text("name", group.name()).text("description", group.description())
                .number("position", group.position()).text("status", worst.wire()).flag("showcase", false)
                .flag("only_show_if_degraded", false).nulls("automation_email", "start_date").done();
    }

    /** A group as the resource for groups shows it. */
    static JsonObject group(ComponentGroupView group, String pageId) {
        return new WireObject().text("id", group.id().value()).text("page_id", pageId).text("name", group.name())
                .text("description", group.description())
                .texts("components", group.components().stream().map(component -> component.id().value()).toList())
                .number("position", group.position()).time("created_at", group.createdAt())
                .time("updated_at", group.updatedAt()).done();
    }

    private static WireObject start(String id, String pageId, Optional<String> groupId, Instant createdAt,
            Instant updatedAt, boolean group) {
        return new WireObject().text("id", id).text("page_id", pageId).text("group_id", groupId)
                .time("created_at", createdAt).time("updated_at", updatedAt).flag("group", group);
    }
}
