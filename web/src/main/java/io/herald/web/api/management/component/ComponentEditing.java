package io.herald.web.api.management.component;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentView;
import io.herald.incident.ListComponents;
import io.herald.incident.SaveComponent;
import io.herald.incident.SaveComponentGroup;
import io.herald.shared.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds and places components: in Herald each belongs to a group, which the original leaves open. */
@RequestScoped
public class ComponentEditing {

    /** The group that receives components without one, if there is no group at all. */
    static final String FIRST_GROUP = "Components";

    private ListComponents listComponents;
    private SaveComponent saveComponent;
    private SaveComponentGroup saveComponentGroup;

    protected ComponentEditing() {}

    @Inject
    public ComponentEditing(ListComponents listComponents, SaveComponent saveComponent,
            SaveComponentGroup saveComponentGroup) {
        this.listComponents = listComponents;
        this.saveComponent = saveComponent;
        this.saveComponentGroup = saveComponentGroup;
    }

    List<ComponentGroupView> groups() {
        return listComponents.handle();
    }

    ComponentView component(String id) {
        return groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> component.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundException("component", id));
    }

    Optional<ComponentGroupView> findGroup(String id) {
        return groups().stream().filter(group -> group.id().value().equals(id)).findFirst();
    }

    ComponentGroupView group(String id) {
        return findGroup(id).orElseThrow(() -> new NotFoundException("component group", id));
    }

    ComponentId add(String name, Optional<String> description, Optional<String> group, boolean showcase,
            Optional<LocalDate> startDate) {
        ComponentGroupId home = group.map(ComponentGroupId::new).orElseGet(this::firstGroup);
        return saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, home, name, description,
                lastPlace(home), showcase, startDate));
    }

    /** Moves a component to the end of another group, as it is. */
    void move(ComponentView component, ComponentGroupId group) {
        if (!component.groupId().equals(group)) {
            save(component, group, component.name(), component.description(), component.showcase(),
                    component.startDate());
        }
    }

    void save(ComponentView component, ComponentGroupId group, String name, Optional<String> description,
            boolean showcase, Optional<LocalDate> startDate) {
        int position = component.groupId().equals(group) ? component.position() : lastPlace(group);
        saveComponent.handle(new SaveComponent.Command(Optional.of(component.id()), component.version(), group, name,
                description, position, showcase, startDate));
    }

    /** @param group the one to change; a new one at the end of the page, when empty */
    ComponentGroupId saveGroup(Optional<ComponentGroupView> group, String name, Optional<String> description) {
        int last = groups().stream().mapToInt(ComponentGroupView::position).max().orElse(0) + 1;
        return saveComponentGroup.handle(new SaveComponentGroup.Command(group.map(ComponentGroupView::id),
                group.map(ComponentGroupView::version).orElse(0L), name, description,
                group.map(ComponentGroupView::position).orElse(last)));
    }

    private ComponentGroupId firstGroup() {
        return groups().stream().findFirst().map(ComponentGroupView::id)
                .orElseGet(() -> saveGroup(Optional.empty(), FIRST_GROUP, Optional.empty()));
    }

    private int lastPlace(ComponentGroupId group) {
        return findGroup(group.value()).stream().flatMap(found -> found.components().stream())
                .mapToInt(ComponentView::position).max().orElse(0) + 1;
    }
}
