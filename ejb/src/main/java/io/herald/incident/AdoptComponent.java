package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.ComponentFacts;
import io.herald.incident.domain.ComponentGroup;
import io.herald.incident.domain.Components;
import io.herald.shared.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Takes over components and groups of another page; those of the same name are the same. */
@Dependent
public class AdoptComponent {

    private static final String UNGROUPED = "Services";

    private final Components components;
    private final PageChanges pageChanges;
    private final Clock clock;

    @Inject
    public AdoptComponent(Components components, PageChanges pageChanges, Clock clock) {
        this.components = components;
        this.pageChanges = pageChanges;
        this.clock = clock;
    }

    /** @param created whether it was not there before */
    public record Adopted(String id, boolean created) {}

    public Adopted group(String name, Optional<String> description, int position) {
        new Violations().text(name.strip(), SaveComponentGroup.LONGEST_NAME, "name")
                .atMost(description.orElse(""), SaveComponentGroup.LONGEST_DESCRIPTION, "description").throwIfAny();
        return components.groups().stream().filter(group -> group.name().equalsIgnoreCase(name.strip())).findFirst()
                .map(group -> new Adopted(group.id().value(), false))
                .orElseGet(() -> add(name.strip(), description, position));
    }

    private Adopted add(String name, Optional<String> description, int position) {
        ComponentGroup group = new ComponentGroup(name, description, Math.max(1, position), clock.instant());
        components.add(group);
        pageChanges.announce();
        return new Adopted(group.id().value(), true);
    }

    /** @param group where it belongs; a group of its own for all that have none, when empty */
    public Adopted component(Optional<ComponentGroupId> group, String name, Optional<String> description, int position,
            boolean showcase, Optional<LocalDate> startDate) {
        new Violations().text(name.strip(), SaveComponentGroup.LONGEST_NAME, "name")
                .atMost(description.orElse(""), SaveComponentGroup.LONGEST_DESCRIPTION, "description").throwIfAny();
        ComponentGroupId home = group
                .orElseGet(() -> new ComponentGroupId(group(UNGROUPED, Optional.empty(), 1).id()));
        Optional<Component> known = components.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .filter(one -> group.isEmpty() || one.groupId().equals(home)).findFirst();
        if (known.isPresent()) {
            return new Adopted(known.get().id().value(), false);
        }
        Component component = new Component(new ComponentFacts(home, name.strip(), description,
                Math.max(1, position), showcase, startDate), clock.instant());
        components.add(component);
        pageChanges.announce();
        return new Adopted(component.id().value(), true);
    }
}
