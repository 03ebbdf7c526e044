package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** The messages of an incident. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListMessages {

    public List<MessageCard> handle(String incidentId) {
        throw new UnsupportedOperationException("not yet");
    }
}
