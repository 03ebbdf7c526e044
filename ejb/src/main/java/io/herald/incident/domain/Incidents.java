package io.herald.incident.domain;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.shared.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All incidents. */
public interface Incidents {

    /** Keeps a new incident; rows may refer to it at once. */
    void add(Incident incident);

    Optional<Incident> find(IncidentId id);

    /** @throws NotFoundException if there is no such incident */
    default Incident get(IncidentId id) {
        return find(id).orElseThrow(() -> new NotFoundException("incident", id.value()));
    }

    /** The incident that an outside system declared and that is not over. */
    Optional<Incident> findOpen(String source, String externalReference);

    /** The next reference of the year: {@code INC-2026-0001}. Nobody else gets one until the transaction ends. */
    String nextReference(Instant now);

    /** How badly other incidents that are not over, and that the public knows of, affect these components. */
    Map<ComponentId, ComponentStatus> statusesByOthers(IncidentId except, Collection<ComponentId> components);

    /** Incidents the public knows of: all that are not over, and the newest of the others; newest first. */
    List<Incident> findPublic(int pastAtMost);

    /**
     * Incidents the public knows of whose day lies in the range: the one they ended on, or began on where they have
     * not ended. Newest first.
     */
    List<Incident> findPublicBetween(Instant from, Instant to);

    /** The day, in that sense, of the last one before a moment. */
    Optional<Instant> lastPublicBefore(Instant moment);

    /** The day, in that sense, of the first one from a moment on. */
    Optional<Instant> firstPublicFrom(Instant moment);
}
