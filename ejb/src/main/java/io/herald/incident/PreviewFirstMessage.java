package io.herald.incident;

import io.herald.identity.Role;
import io.herald.message.MessagePreview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Shows how the first public word of an incident would read, before anything is declared. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PreviewFirstMessage {

    /** @param command what would be declared; without a first message there is nothing to preview */
    public Optional<MessagePreview> handle(DeclareIncident.Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
