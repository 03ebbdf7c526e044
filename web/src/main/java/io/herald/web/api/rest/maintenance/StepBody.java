package io.herald.web.api.rest.maintenance;

import io.herald.web.api.rest.message.TextBody;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a maintenance on the wire. */
@Schema(name = "MaintenanceStep", description = "A step of a maintenance")
public record StepBody(@Schema(description = "The version that was read") long expectedVersion,
        @Schema(description = "What to say; what was approved for the step, when left out") Optional<TextBody> message,
        @Schema(description = "Where it is cancelled: whether the series ends too; false, when"
                + " left out") Optional<Boolean> endSeries) {}
