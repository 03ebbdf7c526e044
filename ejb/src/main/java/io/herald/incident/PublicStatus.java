package io.herald.incident;

import java.time.Instant;
import java.util.List;

/**
 * Everything the public page shows, as of one moment: published words, the names of components, nothing else.
 *
 * @param openIncidents not over yet, newest first
 * @param pastIncidents the last ones that are over, newest first
 * @param maintenances planned, on, and the last ones that are over
 * @param history how the components fared, at least for the months that the page shows
 * @param version raised with every change of what the public sees
 */
public record PublicStatus(PageSettings page, List<ComponentGroupView> groups, List<PublicIncident> openIncidents,
        List<PublicIncident> pastIncidents, PublicMaintenances maintenances, ComponentHistory history,
        Instant generatedAt, long version) {

    public PublicStatus {
        groups = List.copyOf(groups);
        openIncidents = List.copyOf(openIncidents);
        pastIncidents = List.copyOf(pastIncidents);
    }

    /** Where no maintenance is planned or was. */
    public PublicStatus(PageSettings page, List<ComponentGroupView> groups, List<PublicIncident> openIncidents,
            List<PublicIncident> pastIncidents, ComponentHistory history, Instant generatedAt, long version) {
        this(page, groups, openIncidents, pastIncidents, PublicMaintenances.NONE, history, generatedAt, version);
    }
}
