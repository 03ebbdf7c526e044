package io.herald.web.api.rest.report;

import io.herald.report.MessageMeasures;
import io.herald.template.Phase;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures of one message on the wire. */
@Schema(name = "MessageMeasures", description = "How one message got to its readers")
public record MessageMeasuresRow(String id, @Schema(description = "Reference of its incident or"
        + " maintenance") String incident, String title, Phase phase, Instant publishedAt,
        @Schema(description = "From request to decision; left out for approved wording") Optional<Long> approvalSeconds,
        @Schema(description = "From decision to the last message accepted; left out while some"
                + " wait") Optional<Long> publicationSeconds,
        @Schema(description = "Recipients' messages accepted") long sent,
        @Schema(description = "Recipients' messages that wait") long waiting,
        @Schema(description = "Refusals and requests for changes") int sentBack) {

    static MessageMeasuresRow of(MessageMeasures row) {
        return new MessageMeasuresRow(row.messageId(), row.incidentReference(), row.title(), row.phase(),
                row.publishedAt(), MeasuresBody.seconds(row.approval()), MeasuresBody.seconds(row.publication()),
                row.sent(), row.waiting(), row.sentBack());
    }
}
