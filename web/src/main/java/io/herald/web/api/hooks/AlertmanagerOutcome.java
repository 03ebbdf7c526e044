package io.herald.web.api.hooks;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a notification. */
@Schema(name = "AlertmanagerOutcome", description = "What came of a notification")
public record AlertmanagerOutcome(Action action, Optional<IncidentId> incident, Optional<String> reference,
        @Schema(description = "The message that was written") Optional<MessageId> message,
        Optional<MessageStatus> messageStatus) {

    /** What was done. */
    @Schema(name = "AlertAction")
    public enum Action {
        /** A new incident stands for the group. */
        DECLARED,
        /** It did before; its timeline has a new line. */
        NOTED,
        /** Nothing is new. */
        UNCHANGED,
        /** A resolution waits for a person to confirm it. */
        RESOLUTION_DRAFTED,
        /** No open incident stands for the group. */
        IGNORED
    }

    static AlertmanagerOutcome ignored() {
        return new AlertmanagerOutcome(Action.IGNORED, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
