package io.herald.web.api.rest.incident;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentStatus;
import io.herald.web.api.rest.message.TextBody;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next public word, on the wire. */
@Schema(name = "Update", description = "The next public word about an incident")
public record UpdateBody(@Schema(description = "The incident's version that was read") long expectedVersion,
        @Schema(description = "What the incident becomes with it: investigating, identified or"
                + " monitoring") IncidentStatus status,
        @Schema(description = "What changes, by component id; the others keep"
                + " their status") Map<ComponentId, ComponentStatus> components,
        @Schema(description = "When the word after this one is promised; the planned cadence, when"
                + " left out") Optional<Integer> nextUpdateMinutes,
        TextBody message,
        @Schema(description = "False keeps a draft; true, when left out") Optional<Boolean> submit) {}
