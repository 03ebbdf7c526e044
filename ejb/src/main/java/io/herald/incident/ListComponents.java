package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All components by group, as the page orders them. */
@Stateless
@PermitAll
public class ListComponents {

    private final Components components;

    @SuppressWarnings("NullAway")
    protected ListComponents() {
        this(null);
    }

    @Inject
    public ListComponents(Components components) {
        this.components = components;
    }

    public List<ComponentGroupView> handle() {
        Map<ComponentGroupId, List<ComponentView>> byGroup = components.all().stream().map(Component::view)
                .collect(Collectors.groupingBy(ComponentView::groupId));
        return components.groups().stream().map(group -> group.view(byGroup.getOrDefault(group.id(), List.of())))
                .toList();
    }
}
