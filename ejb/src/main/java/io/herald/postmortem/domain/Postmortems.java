package io.herald.postmortem.domain;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import java.util.Optional;

/** All post-mortems; an incident has at most one. */
public interface Postmortems {

    /** Keeps it as it is now; afterwards its version is the one that others will read. */
    void save(Postmortem postmortem);

    Optional<Postmortem> find(IncidentId incident);

    Optional<Postmortem> findByMessage(MessageId message);
}
