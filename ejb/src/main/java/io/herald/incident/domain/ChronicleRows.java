package io.herald.incident.domain;

import io.herald.incident.Deed;
import io.herald.incident.IncidentId;
import io.herald.incident.Sending;
import java.util.List;

/** What the record knows of an incident beside its timeline; one statement each, the oldest first. */
public interface ChronicleRows {

    List<String> messages(IncidentId incident);

    List<Deed> deeds(IncidentId incident);

    List<Sending> sendings(IncidentId incident);
}
