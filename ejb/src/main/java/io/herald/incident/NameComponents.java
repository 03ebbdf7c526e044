package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks up the public names of components for other capabilities. */
@Stateless
@PermitAll
@WorkflowStep
public class NameComponents {

    private final Components components;

    @SuppressWarnings("NullAway")
    protected NameComponents() {
        this(null);
    }

    @Inject
    public NameComponents(Components components) {
        this.components = components;
    }

    /** The names of those of the components that exist. */
    public Map<ComponentId, String> handle(Collection<ComponentId> ids) {
        return components.findAll(ids).stream().collect(Collectors.toMap(Component::id, Component::name));
    }
}
