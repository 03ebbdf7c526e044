package io.herald.web.api.rest.maintenance;

import io.herald.incident.ComponentId;
import io.herald.web.api.rest.message.TextBody;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan on the wire. */
@Schema(name = "MaintenancePlan", description = "Maintenance that is to take place")
public record PlanBody(@Schema(description = "At most 255 characters") String title, WindowBody window,
        @Schema(description = "What is worked on; under maintenance meanwhile") List<ComponentId> components,
        @Schema(description = "RRULE of RFC 5545, daily or rarer, without COUNT") Optional<String> recurrence,
        @Schema(description = "How many minutes before the start people are reminded; 1440 and 60, when"
                + " left out") Optional<List<Integer>> reminderMinutes,
        @Schema(description = "In progress at the start without anybody's doing; true, when"
                + " left out") Optional<Boolean> startsByItself,
        @Schema(description = "Completed after the end without anybody's doing; true, when"
                + " left out") Optional<Boolean> endsByItself,
        @Schema(description = "How long the work is checked; 15, when left out") Optional<Integer> verifyMinutes,
        @Schema(description = "User name of whom to remind; the caller, when left out") Optional<String> lead,
        @Schema(description = "Submitted at once; without it the public knows"
                + " nothing yet") Optional<TextBody> announcement) {}
