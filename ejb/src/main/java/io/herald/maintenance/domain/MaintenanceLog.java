package io.herald.maintenance.domain;

import io.herald.maintenance.MaintenanceEntryView;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceKind;
import java.time.Instant;
import java.util.List;

/** The inner story of each maintenance: what people, the workflow and the reminders did. */
public interface MaintenanceLog {

    /** @param detail the fact in plain words or data, without personal addresses; may be empty */
    void add(MaintenanceId maintenance, Instant at, String actorName, MaintenanceKind kind, String detail);

    /** The oldest entry first. */
    List<MaintenanceEntryView> of(MaintenanceId maintenance);
}
