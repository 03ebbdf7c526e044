package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Submits a message. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class SubmitMessage {

    public MessageStatus handle(MessageId message, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
