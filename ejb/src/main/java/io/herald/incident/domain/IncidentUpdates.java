package io.herald.incident.domain;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Everything that was said in public. */
public interface IncidentUpdates {

    void add(IncidentUpdate update);

    /** What was published as this message is not shown any more; it stays in the record. */
    void withdraw(MessageId message, Instant at);

    /** The updates of these incidents with words and component changes that were not withdrawn, newest first. */
    List<IncidentUpdate> of(Collection<IncidentId> incidents);
}
