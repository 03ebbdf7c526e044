package io.herald.report;

import io.herald.identity.Role;
import io.herald.report.domain.Figures;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How fast and how steadily the public was told, incident by incident. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CommunicationReport {

    private final Figures figures;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected CommunicationReport() {
        this(null, null);
    }

    @Inject
    public CommunicationReport(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Incidents by declaration and approvals by request, the newest first. */
    public record Result(List<IncidentRow> incidents, List<ApprovalRow> approvals) {

        public Result {
            incidents = List.copyOf(incidents);
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * @param from incidents declared, and approvals requested, at this time or later
     * @param to and before this time
     * @throws ValidationException if {@code from} is not before {@code to}
     */
    public Result handle(Instant from, Instant to) {
        new Violations().require(from.isBefore(to), "from", "must be before the end").throwIfAny();
        Instant now = clock.instant();
        return new Result(figures.incidents(from, to, now), figures.approvals(from, to, now));
    }
}
