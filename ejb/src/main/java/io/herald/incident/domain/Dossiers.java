package io.herald.incident.domain;

import io.herald.incident.IncidentDossier;
import io.herald.incident.IncidentId;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Incidents with what programs keep with them. False alarms that were dismissed are not among them. */
public interface Dossiers {

    /**
     * @param unresolvedOnly only those that are not over
     * @param text found in title, status or published words, in any case; all, when empty
     * @return the newest first, with their components
     */
    Slice<Incident> list(boolean unresolvedOnly, Optional<String> text, Window window);

    /** The newest message of each incident that was submitted and is neither public nor given up. */
    Map<IncidentId, IncidentDossier.Waiting> waiting(Collection<IncidentId> incidents);

    /** What is kept with each incident; nothing for those with which nothing is. */
    Map<IncidentId, IncidentDossier.Attached> attached(Collection<IncidentId> incidents);

    void attach(IncidentId incident, IncidentDossier.Attached attached);
}
