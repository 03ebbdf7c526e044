package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.shared.Violation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Checks the components that a command names. */
final class AffectedParts {

    private AffectedParts() {}

    /** One violation for each component that does not exist. */
    static List<Violation> check(Components components, Collection<ComponentId> named) {
        var known = components.findAll(named).stream().map(Component::id).collect(Collectors.toSet());
        return named.stream().filter(id -> !known.contains(id)).sorted()
                .map(id -> new Violation("components", "names a component that does not exist: " + id)).toList();
    }
}
