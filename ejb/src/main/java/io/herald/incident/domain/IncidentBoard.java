package io.herald.incident.domain;

import io.herald.incident.IncidentId;
import io.herald.incident.IncidentSummary;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Optional;

/** Incidents line by line, for reading only. */
public interface IncidentBoard {

    /**
     * @param open only open ones, or only closed ones; all, when empty
     * @param text found in title, reference or external reference, in any case; all, when empty
     * @return newest first
     */
    Slice<IncidentSummary> list(Optional<Boolean> open, Optional<String> text, Window window);

    Optional<IncidentSummary> find(IncidentId id);

    /** @param reference in any case */
    Optional<IncidentSummary> findByReference(String reference);

    /** The open incident that an outside system declared. */
    Optional<IncidentSummary> findOpen(String source, String externalReference);
}
