package io.herald.web.api.statuspage;

import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import java.util.List;

/**
 * The state of the whole page in one word and one phrase, on Statuspage's ladder. Components decide by their worst
 * status and by how many share it; an open incident can make it worse, never better.
 */
public enum PageStatus {
    ALL_OPERATIONAL("none", "All Systems Operational"),
    UNDER_MAINTENANCE("maintenance", "Service Under Maintenance"),
    PARTIALLY_DEGRADED("minor", "Partially Degraded Service"),
    DEGRADED("minor", "Degraded System Service"),
    MINOR_OUTAGE("minor", "Minor Service Outage"),
    PARTIAL_OUTAGE("major", "Partial System Outage"),
    MAJOR_OUTAGE("critical", "Major System Outage");

    private final String indicator;
    private final String description;

    PageStatus(String indicator, String description) {
        this.indicator = indicator;
        this.description = description;
    }

    /** One of none, minor, major, critical, maintenance. */
    public String indicator() {
        return indicator;
    }

    /** The English phrase that clients of Statuspage show. */
    public String description() {
        return description;
    }

    public static PageStatus of(PublicStatus status) {
        List<ComponentStatus> components = status.groups().stream().flatMap(group -> group.components().stream())
                .map(ComponentView::status).toList();
        PageStatus byComponents = ofComponents(components);
        Impact worstImpact = status.openIncidents().stream().map(PublicIncident::impact).reduce(Impact.NONE,
                Impact::worse);
        PageStatus byIncidents = ofImpact(worstImpact);
        PageStatus worst = byIncidents.rank() > byComponents.rank() ? byIncidents : byComponents;
        return worst == ALL_OPERATIONAL && status.openIncidents().isEmpty()
                && !status.maintenances().active().isEmpty() ? UNDER_MAINTENANCE : worst;
    }

    private static PageStatus ofComponents(List<ComponentStatus> components) {
        ComponentStatus worst = components.stream().reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        long sharing = components.stream().filter(worst::equals).count();
        boolean all = sharing == components.size();
        return switch (worst) {
            case OPERATIONAL -> ALL_OPERATIONAL;
            case UNDER_MAINTENANCE -> UNDER_MAINTENANCE;
            case DEGRADED_PERFORMANCE -> all ? DEGRADED : PARTIALLY_DEGRADED;
            case PARTIAL_OUTAGE -> all || sharing > 1 ? PARTIAL_OUTAGE : MINOR_OUTAGE;
            case MAJOR_OUTAGE -> all ? MAJOR_OUTAGE : PARTIAL_OUTAGE;
        };
    }

    private static PageStatus ofImpact(Impact impact) {
        return switch (impact) {
            case NONE -> ALL_OPERATIONAL;
            case MINOR -> MINOR_OUTAGE;
            case MAJOR -> PARTIAL_OUTAGE;
            case CRITICAL -> MAJOR_OUTAGE;
        };
    }

    /** Severity of the indicator: within one indicator the phrase of the components stays. */
    private int rank() {
        return switch (indicator) {
            case "none" -> 0;
            case "maintenance" -> 1;
            case "minor" -> 2;
            case "major" -> 3;
            default -> 4;
        };
    }
}
