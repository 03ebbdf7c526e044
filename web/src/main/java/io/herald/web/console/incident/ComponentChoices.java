package io.herald.web.console.incident;

import io.herald.incident.AffectedComponent;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All components by group, each with the state that the person chose for it; no choice means "not affected". */
public class ComponentChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Group> groups;

    public ComponentChoices() {
        this(List.of());
    }

    private ComponentChoices(List<Group> groups) {
        this.groups = groups;
    }

    /** A group's name and its components. */
    public record Group(String name, List<Choice> choices) implements Serializable {}

    /** One component and the state chosen for it. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String name;
        private @Nullable ComponentStatus status;

        Choice(ComponentView component, Optional<ComponentStatus> status) {
            this.id = component.id().value();
            this.name = component.name();
            this.status = status.orElse(null);
        }

        public String getName() {
            return name;
        }

        public @Nullable ComponentStatus getStatus() {
            return status;
        }

        public void setStatus(@Nullable ComponentStatus status) {
            this.status = status;
        }
    }

    /** Nothing chosen yet. */
    public static ComponentChoices of(List<ComponentGroupView> groups) {
        return new ComponentChoices(groups(groups, id -> Optional.empty()));
    }

    /** What is affected already is chosen. */
    public static ComponentChoices of(List<ComponentGroupView> groups, Collection<AffectedComponent> affected) {
        return new ComponentChoices(groups(groups, id -> affected.stream().filter(a -> a.id().equals(id))
                .map(AffectedComponent::status).findFirst()));
    }

    private static List<Group> groups(List<ComponentGroupView> groups,
            Function<ComponentId, Optional<ComponentStatus>> chosen) {
        return groups.stream().map(group -> new Group(group.name(), group.components().stream()
                .map(component -> new Choice(component, chosen.apply(component.id()))).toList())).toList();
    }

    public Map<ComponentId, ComponentStatus> chosen() {
        Map<ComponentId, ComponentStatus> chosen = new HashMap<>();
        for (Group group : groups) {
            for (Choice choice : group.choices()) {
                if (choice.status != null) {
                    chosen.put(new ComponentId(choice.id), choice.status);
                }
            }
        }
        return chosen;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public ComponentStatus[] getStatuses() {
        return ComponentStatus.values();
    }
}
