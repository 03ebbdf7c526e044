package io.herald.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the incident board.
 *
 * @param communicationsLead display name
 * @param firstContactDue when the first public word is owed at the latest
 * @param firstContactAt when it was published
 * @param nextUpdateDue the promised next public word
 * @param openApprovals messages that wait for a manager
 * @param closedAt when nothing more was owed
 */
public record IncidentSummary(IncidentId id, String reference, String title, IncidentKind kind,
        SeverityLevel severity, Impact impact, IncidentStatus status, String communicationsLead, Instant startedAt,
        Instant declaredAt, Optional<Instant> firstContactDue, Optional<Instant> firstContactAt,
        Optional<Instant> nextUpdateDue, int openApprovals, Optional<Instant> closedAt, long version) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
