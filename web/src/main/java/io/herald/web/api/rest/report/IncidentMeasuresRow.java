package io.herald.web.api.rest.report;

import io.herald.incident.SeverityLevel;
import io.herald.report.IncidentMeasures;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures of one incident on the wire. */
@Schema(name = "IncidentMeasures", description = "How well the public was told of one incident")
public record IncidentMeasuresRow(String id, String reference, String title, SeverityLevel severity,
        Instant declaredAt,
        @Schema(description = "From declaration to the first public word") Optional<Long> firstContactSeconds,
        @Schema(description = "What the plan promised of it") Optional<Long> firstContactLimitSeconds,
        @Schema(description = "Promised next words that are decided: kept, or too late") int promises,
        int promisesKept,
        @Schema(description = "Without a public word, from declaration to resolution, or to"
                + " now") long longestSilenceSeconds,
        @Schema(description = "Messages that became public") int published,
        @Schema(description = "Refusals and requests for changes") int sentBack,
        @Schema(description = "Whether it was public by its deadline; left out when none is owed, or not"
                + " yet") Optional<Boolean> postmortemInTime,
        int actions, int actionsDone) {

    static IncidentMeasuresRow of(IncidentMeasures row) {
        return new IncidentMeasuresRow(row.id().value(), row.reference(), row.title(), row.severity(),
                row.declaredAt(), MeasuresBody.seconds(row.firstContact()),
                MeasuresBody.seconds(row.firstContactLimit()), row.promises(), row.promisesKept(),
                row.longestSilence().toSeconds(), row.published(), row.sentBack(), row.postmortemInTime(),
                row.actions(), row.actionsDone());
    }
}
