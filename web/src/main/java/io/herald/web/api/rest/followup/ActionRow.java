package io.herald.web.api.rest.followup;

import io.herald.followup.ActionId;
import io.herald.followup.ActionState;
import io.herald.followup.ActionView;
import io.herald.incident.IncidentId;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that one person does by a day, because of an incident. */
@Schema(name = "Action", description = "What one person does by a day, because of an incident")
public record ActionRow(ActionId id, IncidentId incident,
        @Schema(description = "Reference of the incident") String reference, String title,
        @Schema(description = "The owner's name") String owner,
        @Schema(description = "A day, such as 2026-03-14") String dueOn, ActionState state,
        @Schema(description = "Whether it is open and its day is over") boolean overdue,
        @Schema(description = "How often the owner was reminded") int reminders,
        @Schema(description = "What was done, or why it was dropped") String outcome, Optional<String> settledBy,
        Optional<Instant> settledAt, long version) {

    static ActionRow of(ActionView view) {
        return new ActionRow(view.id(), view.incident(), view.reference(), view.title(), view.ownerName(),
                view.dueOn().toString(), view.state(), view.overdue(), view.reminders(), view.outcome(),
                view.settledByName(), view.settledAt(), view.version());
    }
}
