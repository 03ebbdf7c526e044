package io.herald.web.console.report;

import io.herald.report.CommunicationReport;
import io.herald.report.ExportCommunicationReport;
import io.herald.report.ExportCommunicationReport.Table;
import io.herald.report.IncidentRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How fast the public was told, and how long messages waited for a manager, over some days. */
@Named
@ViewScoped
public class CommunicationReportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;

    @Inject
    CommunicationReport report;

    @Inject
    ExportCommunicationReport export;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private CommunicationReport.@Nullable Result result;

    public void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        to = to == null ? today : to;
        from = from == null ? to.minusDays(USUAL_DAYS) : from;
        result = report.handle(start(), end());
    }

    public void exportIncidents() {
        send(Table.INCIDENTS, "first-contact.csv");
    }

    public void exportApprovals() {
        send(Table.APPROVALS, "approvals.csv");
    }

    private void send(Table table, String file) {
        byte[] csv = export.handle(table, start(), end()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(csv, file, true);
    }

    /** @return share of incidents told in time, in percent; empty when none is decided yet */
    public Optional<Long> getKeptPercent() {
        return percent(result.incidents().stream().flatMap(row -> row.promiseKept().stream()).toList());
    }

    /** @return share of owed post-mortems that came in time, in percent; empty when none is decided yet */
    public Optional<Long> getPostmortemPercent() {
        return percent(result.incidents().stream().flatMap(row -> row.aftermath().postmortemInTime().stream())
                .toList());
    }

    private static Optional<Long> percent(List<Boolean> decided) {
        long kept = decided.stream().filter(Boolean::booleanValue).count();
        return decided.isEmpty() ? Optional.empty() : Optional.of(Math.round(100.0 * kept / decided.size()));
    }

    public int getActions() {
        return result.incidents().stream().mapToInt(row -> row.aftermath().actions()).sum();
    }

    public int getClosedActions() {
        return result.incidents().stream().mapToInt(row -> row.aftermath().closedActions()).sum();
    }

    /** @return the middle time to the first public word, in seconds; empty when there was none */
    public Optional<Long> getMedianFirstContact() {
        return median(result.incidents().stream().flatMap(row -> row.timeToFirstContact().stream()).toList());
    }

    public Optional<Long> getMedianApproval() {
        return median(result.approvals().stream().filter(row -> row.decidedAt().isPresent()).map(row -> row.waited())
                .toList());
    }

    public BarChart getChart() {
        return new BarChart(result.incidents().stream().filter(row -> row.timeToFirstContact().isPresent())
                .limit(BarChart.MOST).map(row -> new BarChart.Value(row.reference(),
                        row.timeToFirstContact().orElseThrow(), row.firstContactLimit(),
                        !row.promiseKept().orElse(true)))
                .toList().reversed());
    }

    private static Optional<Long> median(List<Duration> spans) {
        return spans.isEmpty() ? Optional.empty()
                : Optional.of(spans.stream().sorted().skip(spans.size() / 2).findFirst().orElseThrow().toSeconds());
    }

    private Instant start() {
        return from.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Instant end() {
        return to.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    public CommunicationReport.@Nullable Result getResult() {
        return result;
    }

    public List<IncidentRow> getIncidents() {
        return result.incidents();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
