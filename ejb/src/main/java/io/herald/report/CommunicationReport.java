package io.herald.report;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;

/** How fast and how steadily the public was told, incident by incident. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CommunicationReport {

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
     */
    public Result handle(Instant from, Instant to) {
        throw new UnsupportedOperationException("not yet");
    }
}
