package io.herald.web.api.rest.maintenance;

import io.herald.web.api.rest.message.TextBody;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another window on the wire. */
@Schema(name = "MaintenanceMove", description = "Another window; once work has begun, only its end counts")
public record MoveBody(@Schema(description = "The version that was read") long expectedVersion, WindowBody window,
        @Schema(description = "What to say; nothing, when left out") Optional<TextBody> message) {}
