package io.herald.report;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.WireWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The communication report as CSV (RFC 4180), safe to open in a spreadsheet. Durations are whole seconds. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportCommunicationReport {

    private final CommunicationReport report;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ExportCommunicationReport() {
        this(null, null);
    }

    @Inject
    public ExportCommunicationReport(CommunicationReport report, AuditTrail audit) {
        this.report = report;
        this.audit = audit;
    }

    /** Which table. */
    public enum Table {
        INCIDENTS,
        APPROVALS
    }

    /** The table with a header line, lines ended by CR LF. */
    public String handle(Table table, Instant from, Instant to) {
        CommunicationReport.Result result = report.handle(from, to);
        audit.record("report.exported", "report", WireWords.of(table),
                Map.of("from", from.toString(), "to", to.toString()));
        return switch (table) {
            case INCIDENTS -> incidents(result.incidents());
            case APPROVALS -> approvals(result.approvals());
        };
    }

    private static String incidents(List<IncidentRow> rows) {
        Csv csv = new Csv("reference", "title", "severity", "declared_at", "first_contact_at",
                "seconds_to_first_contact", "first_contact_limit_seconds", "promise_kept", "updates",
                "longest_silence_seconds", "postmortem_due", "postmortem_at", "postmortem_in_time", "actions",
                "closed_actions");
        rows.forEach(row -> csv.line(row.reference(), row.title(), row.severity(), row.declaredAt(),
                row.firstContactAt(), row.timeToFirstContact().map(Duration::toSeconds),
                row.firstContactLimit().map(Duration::toSeconds), row.promiseKept(), row.updates(),
                row.longestSilence().toSeconds(), row.aftermath().postmortemDue(), row.aftermath().postmortemAt(),
                row.aftermath().postmortemInTime(), row.aftermath().actions(), row.aftermath().closedActions()));
        return csv.text();
    }

    private static String approvals(List<ApprovalRow> rows) {
        Csv csv = new Csv("incident", "message", "requested_at", "decided_at", "seconds_waited", "outcome",
                "approver");
        rows.forEach(row -> csv.line(row.incidentReference(), row.title(), row.requestedAt(), row.decidedAt(),
                row.waited().toSeconds(), row.outcome().wire(), row.approverName()));
        return csv.text();
    }
}
