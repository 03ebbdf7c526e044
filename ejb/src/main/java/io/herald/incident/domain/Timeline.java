package io.herald.incident.domain;

import io.herald.incident.IncidentId;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import java.time.Instant;
import java.util.List;

/** The inner story of each incident: what people, the workflow and the reminders did. */
public interface Timeline {

    /** @param detail the fact in plain words or data, without personal addresses; may be empty */
    void add(IncidentId incident, Instant at, String actorName, TimelineKind kind, String detail);

    /** The oldest entry first. */
    List<TimelineEntryView> of(IncidentId incident);
}
