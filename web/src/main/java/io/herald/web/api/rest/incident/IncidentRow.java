package io.herald.web.api.rest.incident;

import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentSummary;
import io.herald.incident.SeverityLevel;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the incident board. */
@Schema(name = "IncidentRow", description = "One line of the incident board")
public record IncidentRow(IncidentId id, String reference, String title, IncidentKind kind, SeverityLevel severity,
        Impact impact, IncidentStatus status, String communicationsLead, Instant startedAt, Instant declaredAt,
        @Schema(description = "When the first public word is owed") Optional<Instant> firstContactDue,
        @Schema(description = "When it was published") Optional<Instant> firstContactAt,
        @Schema(description = "The promised next public word") Optional<Instant> nextUpdateDue,
        @Schema(description = "Messages that wait for a manager") int openApprovals,
        @Schema(description = "When nothing more was owed") Optional<Instant> closedAt,
        @Schema(description = "Send it back as expectedVersion") long version) {

    static IncidentRow of(IncidentSummary view) {
        return new IncidentRow(view.id(), view.reference(), view.title(), view.kind(), view.severity(), view.impact(),
                view.status(), view.communicationsLead(), view.startedAt(), view.declaredAt(), view.firstContactDue(),
                view.firstContactAt(), view.nextUpdateDue(), view.openApprovals(), view.closedAt(), view.version());
    }
}
