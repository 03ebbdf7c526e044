package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** The severities with their definitions and promises, worst first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListSeverities {

    public List<SeverityView> handle() {
        throw new UnsupportedOperationException("not yet");
    }
}
