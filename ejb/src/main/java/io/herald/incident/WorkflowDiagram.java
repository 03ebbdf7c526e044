package io.herald.incident;

import io.herald.message.MessageId;
import io.herald.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * Draws the processes behind an incident or a maintenance, labelled in a language that Herald speaks; in English for
 * any other.
 */
public interface WorkflowDiagram {

    Optional<ProcessPicture> ofIncident(IncidentId incident, Language language);

    /** @param maintenance the id of planned maintenance */
    Optional<ProcessPicture> ofMaintenance(String maintenance, Language language);

    /** The processes that took a message to the public, the first submission first. */
    List<ProcessPicture> ofMessage(MessageId message, Language language);
}
