package io.herald.incident;

import io.herald.message.MessageId;
import java.util.List;
import java.util.Optional;

/** Draws the processes behind an incident. */
public interface WorkflowDiagram {

    Optional<ProcessPicture> ofIncident(IncidentId incident);

    /** The processes that took a message to the public, the first submission first. */
    List<ProcessPicture> ofMessage(MessageId message);
}
