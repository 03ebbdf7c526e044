package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Gives a message up. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class WithdrawMessage {

    public void handle(MessageId message, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
