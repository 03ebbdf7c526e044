package io.herald.web.api.hooks;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.ListComponents;
import io.herald.incident.SeverityLevel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the components that alerts name, by the names people know, in any case. Unknown names are passed over. */
@RequestScoped
public class AlertComponents {

    private ListComponents listComponents;

    protected AlertComponents() {}

    @Inject
    public AlertComponents(ListComponents listComponents) {
        this.listComponents = listComponents;
    }

    Map<ComponentId, ComponentStatus> affectedBy(AlertGroup group) {
        Map<String, SeverityLevel> named = group.namedComponents();
        return listComponents.handle().stream().flatMap(g -> g.components().stream())
                .filter(component -> named.containsKey(nameOf(component))).collect(Collectors
                        .toMap(ComponentView::id, component -> statusFor(named.get(nameOf(component)))));
    }

    private static String nameOf(ComponentView component) {
        return component.name().strip().toLowerCase(Locale.ROOT);
    }

    static ComponentStatus statusFor(SeverityLevel severity) {
        return switch (severity) {
            case SEV1 -> ComponentStatus.MAJOR_OUTAGE;
            case SEV2 -> ComponentStatus.PARTIAL_OUTAGE;
            case SEV3, SEV4 -> ComponentStatus.DEGRADED_PERFORMANCE;
        };
    }
}
