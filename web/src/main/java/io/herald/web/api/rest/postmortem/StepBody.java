package io.herald.web.api.rest.postmortem;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that a post-mortem takes. */
@Schema(name = "PostmortemStep", description = "A step that a post-mortem takes")
public record StepBody(@Schema(description = "The version that was read") long expectedVersion,
        @Schema(description = "Why it is taken back; needed for that") Optional<String> reason) {}
