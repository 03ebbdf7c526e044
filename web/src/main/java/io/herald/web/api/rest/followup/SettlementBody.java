package io.herald.web.api.rest.followup;

import io.herald.followup.ActionState;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an action. */
@Schema(name = "ActionSettlement", description = "What became of an action")
public record SettlementBody(@Schema(description = "The version that was read") long expectedVersion,
        @Schema(description = "done or dropped; open opens it again") ActionState state,
        @Schema(description = "What was done, or why it is dropped; needed for the latter") Optional<String> outcome) {}
