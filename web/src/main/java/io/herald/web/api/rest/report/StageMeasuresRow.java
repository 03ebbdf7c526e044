package io.herald.web.api.rest.report;

import io.herald.report.StageMeasures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures of one group of approvers on the wire. */
@Schema(name = "StageMeasures", description = "How long one group of approvers took, from when it was asked")
public record StageMeasuresRow(@Schema(description = "As in a policy") String group, long completed,
        long medianSeconds, @Schema(description = "Nine in ten took no longer") long ninetiethSeconds,
        long longestSeconds) {

    static StageMeasuresRow of(StageMeasures row) {
        return new StageMeasuresRow(row.group(), row.completed(), row.median().toSeconds(),
                row.ninetieth().toSeconds(), row.longest().toSeconds());
    }
}
