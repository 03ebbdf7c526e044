package io.herald.web.api.rest.incident;

import io.herald.incident.DeclareIncident;
import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a declaration. */
@Schema(name = "Declared", description = "What came of a declaration")
public record DeclaredBody(IncidentId id, @Schema(description = "For people: INC-2026-0001") String reference,
        @Schema(description = "False when it had been declared before") boolean created,
        @Schema(description = "The first message") Optional<MessageId> message,
        @Schema(description = "published, or awaiting_approval") Optional<MessageStatus> messageStatus) {

    static DeclaredBody of(DeclareIncident.Declared declared) {
        return new DeclaredBody(declared.id(), declared.reference(), declared.created(), declared.message(),
                declared.messageStatus());
    }
}
