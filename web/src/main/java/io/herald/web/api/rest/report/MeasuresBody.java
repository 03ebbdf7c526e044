package io.herald.web.api.rest.report;

import io.herald.report.MeasureCommunication;
import io.herald.report.MeasureTotals;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Measures on the wire. */
@Schema(name = "Measures", description = "How well the public was told, the newest first")
public record MeasuresBody(Totals totals, List<IncidentMeasuresRow> incidents, List<MessageMeasuresRow> messages,
        List<StageMeasuresRow> stages) {

    /** All of it in one line. */
    @Schema(name = "MeasureTotals", description = "Medians and shares of all; empty where there is nothing to count")
    public record Totals(int incidents, int messages,
            @Schema(description = "Median from declaration to the first public"
                    + " word") Optional<Long> firstContactSeconds,
            @Schema(description = "First words within the plan's limit") Optional<Integer> firstContactInTimePercent,
            @Schema(description = "Promised next words that came in time") Optional<Integer> cadenceKeptPercent,
            @Schema(description = "Without a public word, in any incident") Optional<Long> longestSilenceSeconds,
            @Schema(description = "Median from request to decision") Optional<Long> approvalSeconds,
            @Schema(description = "Median from decision to the last message sent") Optional<Long> publicationSeconds,
            @Schema(description = "Refusals and requests for changes per hundred published"
                    + " messages") Optional<Integer> sentBackPerHundred,
            @Schema(description = "Post-mortems public by their deadline") Optional<Integer> postmortemInTimePercent,
            @Schema(description = "Actions done, without what was dropped") Optional<Integer> actionsDonePercent) {

        static Totals of(MeasureTotals all) {
            return new Totals(all.incidents(), all.messages(), seconds(all.firstContact()), all.firstContactInTime(),
                    all.cadenceKept(), seconds(all.longestSilence()), seconds(all.approval()),
                    seconds(all.publication()), all.sentBackPerHundred(), all.postmortemInTime(), all.actionsDone());
        }
    }

    static MeasuresBody of(MeasureCommunication.Measures measures) {
        return new MeasuresBody(Totals.of(measures.totals()),
                measures.incidents().stream().map(IncidentMeasuresRow::of).toList(),
                measures.messages().stream().map(MessageMeasuresRow::of).toList(),
                measures.stages().stream().map(StageMeasuresRow::of).toList());
    }

    static Optional<Long> seconds(Optional<Duration> span) {
        return span.map(Duration::toSeconds);
    }
}
