package io.herald.incident;

import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Declares that something is broken, which starts the clock of the first public word. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class DeclareIncident {

    /**
     * @param impact the severity's usual impact, when empty
     * @param components what is affected and how badly; not public before a message says so
     * @param incidentLead the caller, when empty
     * @param communicationsLead the caller, when empty
     * @param startedAt when the trouble began; now, when empty
     * @param source who declares: {@code console}, {@code rest}, {@code alertmanager}
     * @param externalReference the ticket or alert behind it; one open incident per source and reference
     * @param idempotencyKey repeating a command with its key answers the incident that the first one made
     * @param firstMessage the first public word, submitted at once
     */
    public record Command(String title, IncidentKind kind, SeverityLevel severity, Optional<Impact> impact,
            Map<ComponentId, ComponentStatus> components, Optional<UserId> incidentLead,
            Optional<UserId> communicationsLead, Optional<Instant> startedAt, String source,
            Optional<String> externalReference, Optional<String> idempotencyKey, Optional<MessageText> firstMessage) {}

    /** @param created false when the incident had been declared before, by the same key or external reference */
    public record Declared(IncidentId id, String reference, boolean created, Optional<MessageId> message,
            Optional<MessageStatus> messageStatus) {}

    public Declared handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
