package io.herald.report.domain;

import io.herald.report.IncidentMeasures;
import io.herald.report.MessageMeasures;
import io.herald.report.StageMeasures;
import java.time.Instant;
import java.util.List;

/** Measures drawn from the record. Each method sends one statement. */
public interface MeasureBook {

    /**
     * Incidents declared from {@code from} until just before {@code to}, the newest first; what lasts is counted until
     * {@code now}. Incidents taken over from another page are left out: they were not told by Herald.
     */
    List<IncidentMeasures> incidents(Instant from, Instant to, Instant now);

    /** Messages of incidents and maintenance published from {@code from} until just before {@code to}, newest first. */
    List<MessageMeasures> messages(Instant from, Instant to);

    /** Groups of approvers, by approvals of messages requested from {@code from} until just before {@code to}. */
    List<StageMeasures> stages(Instant from, Instant to);
}
