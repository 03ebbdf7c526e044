package io.herald.report;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;

/** The communication report as CSV (RFC 4180), safe to open in a spreadsheet. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportCommunicationReport {

    /** Which table. */
    public enum Table {
        INCIDENTS, APPROVALS
    }

    /** The table with a header line, lines ended by CR LF. */
    public String handle(Table table, Instant from, Instant to) {
        throw new UnsupportedOperationException("not yet");
    }
}
