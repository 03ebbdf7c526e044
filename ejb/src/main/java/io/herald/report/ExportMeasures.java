package io.herald.report;

import io.herald.audience.CsvPart;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.report.domain.MeasureBook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures as CSV (RFC 4180), safe to open in a spreadsheet, the oldest first, in pieces of {@value #DAYS} days.
 * Durations are whole seconds, times UTC. Beginning an export is audited.
 */
@Stateless
@RolesAllowed({Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportMeasures {

    static final int DAYS = 31;

    private final MeasureBook book;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ExportMeasures() {
        this(null, null, null);
    }

    @Inject
    public ExportMeasures(MeasureBook book, AuditTrail audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param after what the former piece told; empty for the first one
     * @throws io.herald.shared.ValidationException as {@link MeasureCommunication#handle} says
     */
    public CsvPart handle(MeasureTable table, Instant from, Instant to, Optional<String> after) {
        MeasureCommunication.check(from, to);
        Csv csv = new Csv();
        if (after.isEmpty()) {
            audit.record("measures.exported", "report", table.wire(),
                    Map.of("from", from.toString(), "to", to.toString()));
            csv.line(headings(table));
        }
        if (table == MeasureTable.STAGES) {
            stages(csv, book.stages(from, to));
            return new CsvPart(csv.text(), Optional.empty());
        }
        Instant start = after.map(Instant::parse).orElse(from);
        Instant next = start.plus(Duration.ofDays(DAYS));
        Instant end = next.isBefore(to) ? next : to;
        if (table == MeasureTable.INCIDENTS) {
            incidents(csv, book.incidents(start, end, clock.instant()).reversed());
        } else {
            messages(csv, book.messages(start, end).reversed());
        }
        return new CsvPart(csv.text(), end.isBefore(to) ? Optional.of(end.toString()) : Optional.empty());
    }

    private static Object[] headings(MeasureTable table) {
        return switch (table) {
            case INCIDENTS -> new Object[]{"reference", "title", "severity", "declared_at",
                "seconds_to_first_contact", "first_contact_limit_seconds", "promises", "promises_kept",
                "longest_silence_seconds", "published", "sent_back", "postmortem_in_time", "actions", "actions_done"};
            case MESSAGES -> new Object[]{"message", "incident", "title", "phase", "published_at",
                "approval_seconds", "publication_seconds", "sent", "waiting", "sent_back"};
            case STAGES -> new Object[]{"group", "completed", "median_seconds", "ninetieth_seconds",
                "longest_seconds"};
        };
    }

    private static void incidents(Csv csv, List<IncidentMeasures> rows) {
        rows.forEach(row -> csv.line(row.reference(), row.title(), row.severity(), row.declaredAt(),
                row.firstContact().map(Duration::toSeconds), row.firstContactLimit().map(Duration::toSeconds),
                row.promises(), row.promisesKept(), row.longestSilence().toSeconds(), row.published(), row.sentBack(),
                row.postmortemInTime(), row.actions(), row.actionsDone()));
    }

    private static void messages(Csv csv, List<MessageMeasures> rows) {
        rows.forEach(row -> csv.line(row.messageId(), row.incidentReference(), row.title(), row.phase().wire(),
                row.publishedAt(), row.approval().map(Duration::toSeconds),
                row.publication().map(Duration::toSeconds), row.sent(), row.waiting(), row.sentBack()));
    }

    private static void stages(Csv csv, List<StageMeasures> rows) {
        rows.forEach(row -> csv.line(row.group(), row.completed(), row.median().toSeconds(),
                row.ninetieth().toSeconds(), row.longest().toSeconds()));
    }
}
