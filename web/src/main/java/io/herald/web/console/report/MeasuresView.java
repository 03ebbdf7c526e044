package io.herald.web.console.report;

import io.herald.audience.CsvPart;
import io.herald.report.ExportMeasures;
import io.herald.report.MeasureCommunication;
import io.herald.report.MeasureTable;
import io.herald.web.faces.Texts;
import io.herald.web.faces.Times;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How well the public was told over some days: totals, charts, and the tables behind them. */
@Named
@ViewScoped
public class MeasuresView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;

    @Inject
    MeasureCommunication measure;

    @Inject
    ExportMeasures export;

    @Inject
    Texts text;

    @Inject
    Times times;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private MeasureCommunication.@Nullable Measures result;

    /** Days the wrong way round are turned, and of more than a year the last one is shown. */
    public void read() {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        LocalDate earliest = (first.isAfter(last) ? first : last).minusDays(MeasureCommunication.MOST_DAYS - 2L);
        to = first.isAfter(last) ? first : last;
        LocalDate begin = first.isAfter(last) ? last : first;
        from = begin.isBefore(earliest) ? earliest : begin;
        result = measure.handle(start(), end());
    }

    /** Streams a table, a month at a time. */
    public void export(String table) throws IOException {
        MeasureTable wanted = MeasureTable.fromWire(table);
        CsvPart first = export.handle(wanted, start(), end(), Optional.empty());
        Faces.sendFile("measures-" + table + ".csv", true, out -> {
            CsvPart part = first;
            out.write(part.text().getBytes(StandardCharsets.UTF_8));
            while (part.next().isPresent()) {
                part = export.handle(wanted, start(), end(), part.next());
                out.write(part.text().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    public BarChart getSilences() {
        return new BarChart(result.incidents().stream().limit(BarChart.MOST)
                .map(row -> new BarChart.Value(row.reference(), row.longestSilence())).toList().reversed());
    }

    public BarChart getPublications() {
        return new BarChart(result.messages().stream().filter(row -> row.publication().isPresent())
                .limit(BarChart.MOST).map(row -> new BarChart.Value(row.incidentReference() + " · " + row.title(),
                        row.publication().orElseThrow()))
                .toList().reversed());
    }

    public BarChart getApprovals() {
        return new BarChart(result.stages().stream().limit(BarChart.MOST)
                .map(row -> new BarChart.Value(text.group(row.group()), row.median())).toList());
    }

    /** @return a share in words, or a dash where there is nothing to divide by */
    public String percent(Object share) {
        Object inner = share instanceof Optional<?> some ? some.orElse(null) : share;
        return inner instanceof Integer known ? text.with("report.percent", known) : "–";
    }

    /** @return a length of time in words, or a dash where there is none */
    public String span(Object span) {
        String words = times.span(span);
        return words.isEmpty() ? "–" : words;
    }

    private Instant start() {
        return from.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Instant end() {
        return to.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    public MeasureCommunication.@Nullable Measures getResult() {
        return result;
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
