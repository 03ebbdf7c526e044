package io.herald.web.api.rest.incident;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The components on the wire. */
@Schema(name = "Components", description = "All components by group, as the status page orders them")
public record ComponentsBody(List<Group> groups) {

    /** Components that belong together. */
    @Schema(name = "ComponentGroup", description = "Components that belong together")
    public record Group(ComponentGroupId id, String name, Optional<String> description, List<Component> components) {

        static Group of(ComponentGroupView view) {
            return new Group(view.id(), view.name(), view.description(),
                    view.components().stream().map(Component::of).toList());
        }
    }

    /** One component. */
    @Schema(name = "Component", description = "A part of the service that people know by name")
    public record Component(ComponentId id, String name, Optional<String> description, ComponentStatus status) {

        static Component of(ComponentView view) {
            return new Component(view.id(), view.name(), view.description(), view.status());
        }
    }
}
