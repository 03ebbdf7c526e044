package io.herald.web.api.rest.incident;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.web.api.rest.message.TextBody;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public word that it is over, on the wire. */
@Schema(name = "Resolution", description = "The public word that an incident is over")
public record ResolutionBody(@Schema(description = "The incident's version that was read") long expectedVersion,
        @Schema(description = "What does not simply return to operational, by"
                + " component id") Map<ComponentId, ComponentStatus> components,
        TextBody message,
        @Schema(description = "False keeps a draft; true, when left out") Optional<Boolean> submit) {}
