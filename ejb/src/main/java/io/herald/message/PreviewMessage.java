package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import io.herald.template.Phase;

/** Shows how a message would read. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class PreviewMessage {

    public MessagePreview handle(IncidentFacts facts, Phase phase, MessageText text) {
        throw new UnsupportedOperationException("not yet");
    }
}
